import { isRow, type Measured, stack } from './measured.ts';
import type { Box, LaidNode } from './node.ts';
import { turned } from './turn.ts';

const boxOf = ({ style, width, height }: Measured, left: number, top: number): Box => ({
  left,
  top,
  width,
  height,
  paddingTop: style.padding.top + style.border.top,
  paddingRight: style.padding.right + style.border.right,
  paddingBottom: style.padding.bottom + style.border.bottom,
  paddingLeft: style.padding.left + style.border.left,
  borderTopWidth: style.border.top,
  borderRightWidth: style.border.right,
  borderBottomWidth: style.border.bottom,
  borderLeftWidth: style.border.left,
});

/** A box out of the flow stands where its edges say, or else at the upper left. */
const placeAbsolute = (box: Measured, around: Measured): LaidNode => {
  const { left, right, top, bottom, margin } = box.style;
  const { border } = around.style;
  const x =
    left === undefined && right !== undefined
      ? around.width - border.right - right - margin.right - box.width
      : border.left + (left ?? 0) + margin.left;
  const y =
    top === undefined && bottom !== undefined
      ? around.height - border.bottom - bottom - margin.bottom - box.height
      : border.top + (top ?? 0) + margin.top;
  return place(box, x, y);
};

/** Gives a node and all in it their places. Lengths in points, from the parent's box. */
export const place = (box: Measured, left: number, top: number): LaidNode => {
  const { node, style, lines, children } = box;
  const inset = {
    x: style.padding.left + style.border.left,
    y: style.padding.top + style.border.top,
  };
  const { tops } = stack(children, style.gap, box.continued);
  const rows = isRow(box);
  const inFlow = children.map((child, index) =>
    place(child, inset.x + child.left, inset.y + (rows ? child.rise : (tops[index] ?? 0))),
  );
  const outer = boxOf(box, left, top);
  return {
    type: node.type,
    props: node.props ?? {},
    box: outer,
    ...turned(style, outer),
    children: [...inFlow, ...box.absolutes.map((child) => placeAbsolute(child, box))],
    ...(lines && { lines }),
  };
};
