import { LayoutError } from './layout-error.ts';
import { insetAcross, insetAlong, type Measured, outerHeight, stack } from './measured.ts';
import { shareRow } from './share-row.ts';
import { childrenOf, isAbsolute, marginsAcross, type Styled } from './styled.ts';
import { sum } from './sum.ts';
import { makeTextBlock } from './text-lines.ts';
import { checkTurn, checkTurned } from './turn.ts';
import { widest } from './widest.ts';

const base = ({ node, style }: Styled) => ({
  node,
  style,
  children: [],
  absolutes: [],
  left: 0,
  rise: 0,
  continued: false,
});

/** How much of what is left over a box gets, by where it is aligned. */
const SHARE = { stretch: 0, 'flex-start': 0, center: 0.5, 'flex-end': 1 } as const;

const measureColumn = (styled: Styled, children: readonly Styled[], room: number): Measured[] =>
  children.map((child) => {
    const most = room - marginsAcross(child);
    const { alignItems } = styled.style;
    const asWide = alignItems === 'stretch' ? most : Math.min(most, widest(child));
    const measured = measure(child, child.style.width ?? asWide);
    const left = child.style.margin.left + (most - measured.width) * SHARE[alignItems];
    return { ...measured, left };
  });

const measureRow = (styled: Styled, children: readonly Styled[], room: number): Measured[] => {
  const { gap, flexDirection, alignItems, height } = styled.style;
  const margins = sum(children.map(marginsAcross));
  const gaps = gap * Math.max(0, children.length - 1);
  const widths = shareRow(children, room - margins - gaps);
  const boxes = children.map((child, at) => measure(child, widths[at] ?? 0));
  const tallest = Math.max(0, ...boxes.map(outerHeight));
  const line = height === undefined ? tallest : height - insetAlong(styled.style);
  let x = 0;
  return boxes.map((box): Measured => {
    const { margin } = box.style;
    const left = x + margin.left;
    x = left + box.width + margin.right + gap;
    const stretches = alignItems === 'stretch' && box.node.type === 'VIEW';
    const boxHeight =
      stretches && box.style.height === undefined ? line - margin.top - margin.bottom : box.height;
    const rise =
      margin.top + (line - outerHeight({ ...box, height: boxHeight })) * SHARE[alignItems];
    const turned = flexDirection === 'row-reverse' ? room - left - box.width : left;
    return { ...box, height: boxHeight, left: turned, rise };
  });
};

const measureBox = (styled: Styled, width: number): Measured => {
  const { style } = styled;
  const all = childrenOf(styled);
  const children = all.filter((child) => !isAbsolute(child));
  const room = width - insetAcross(style);
  const isColumn = style.flexDirection === 'column';
  const boxes = isColumn
    ? measureColumn(styled, children, room)
    : measureRow(styled, children, room);
  const content = isColumn
    ? stack(boxes, style.gap, false).height
    : Math.max(0, ...boxes.map(outerHeight));
  checkTurned(styled, content);
  const height = style.height ?? Math.max(content + insetAlong(style), style.minHeight ?? 0);
  const absolutes = all.filter(isAbsolute).map((child) => measureAbsolute(child, styled, width));
  return { ...base(styled), width, height, children: boxes, absolutes };
};

/** A box out of the flow, as wide as its edges say or else as its content. */
const measureAbsolute = (child: Styled, { style: around }: Styled, width: number): Measured => {
  const { left, right, margin } = child.style;
  const room = width - around.border.left - around.border.right;
  const between =
    left !== undefined && right !== undefined
      ? room - left - right - margin.left - margin.right
      : undefined;
  return measure(child, child.style.width ?? between ?? widest(child));
};

const measureText = (styled: Styled, width: number): Measured => {
  const { node, style } = styled;
  const lines = makeTextBlock(node, style).lines(width - insetAcross(style));
  const content = sum(lines.map((line) => line.box.height));
  const height = style.height ?? content + insetAlong(style);
  return { ...base(styled), width, height, lines };
};

/**
 * Gives a node the height it needs at a width, in points.
 * @throws MissingGlyphError, LayoutError
 */
export const measure = (styled: Styled, width: number): Measured => {
  const { node, style } = styled;
  checkTurn(styled);
  switch (node.type) {
    case 'TEXT':
      return measureText(styled, width);
    case 'VIEW':
    case 'LINK':
    case 'PAGE':
      return measureBox(styled, width);
    case 'CANVAS':
      if (style.width === undefined || style.height === undefined) {
        throw new LayoutError('A <Canvas> has no size. Write width and height into its style.');
      }
      return { ...base(styled), width: style.width, height: style.height };
    default:
      throw new LayoutError(
        `A ${node.type} is not laid out here. Use <View>, <Text>, <Link> or <Canvas>.`,
      );
  }
};
