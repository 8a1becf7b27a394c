import { insetAcross } from './measured.ts';
import { childrenOf, isAbsolute, marginsAcross, type Styled } from './styled.ts';
import { sum } from './sum.ts';
import { makeTextBlock } from './text-lines.ts';

/** The width a node would take if nothing made it break a line, in points. */
export const widest = (styled: Styled): number => {
  const { node, style } = styled;
  if (style.width !== undefined) return style.width;
  if (node.type === 'TEXT') return makeTextBlock(node, style).widest + insetAcross(style);
  const widths = childrenOf(styled)
    .filter((child) => !isAbsolute(child))
    .map((child) => widest(child) + marginsAcross(child));
  const isColumn = style.flexDirection === 'column';
  const gaps = isColumn ? 0 : style.gap * Math.max(0, widths.length - 1);
  return (isColumn ? Math.max(0, ...widths) : sum(widths)) + gaps + insetAcross(style);
};
