import { LayoutError } from './layout-error.ts';
import { insetAlong, SLACK } from './measured.ts';
import type { Box, LaidNode, Style } from './node.ts';
import type { Styled } from './styled.ts';
import { tooHigh } from './too-high.ts';

/**
 * A box may be turned only if nothing else depends on where its content ends up.
 * @throws LayoutError for a turned node that is in the flow, or whose size its content decides
 */
export const checkTurn = ({ node, style }: Styled): void => {
  if (style.transform === undefined) return;
  const { position, width, height } = style;
  const isFixed = position === 'absolute' && width !== undefined && height !== undefined;
  if (node.type === 'VIEW' && isFixed) return;
  throw new LayoutError(
    "Only a <View> out of the flow and of a stated size can be turned. Write position: 'absolute', width and height beside transform.",
  );
};

/**
 * @param content height of what stands in the box, in points
 * @throws LayoutError if that is more than a turned box holds: it would run over what is above
 */
export const checkTurned = ({ style }: Styled, content: number): void => {
  if (style.transform === undefined || style.height === undefined) return;
  const room = style.height - insetAlong(style);
  if (content > room + SLACK)
    throw tooHigh('What stands in a turned <View>', content, room, 'Write a greater height.');
};

/**
 * What the renderer asks of a box that it draws half a turn round the box's own middle. A matrix
 * and not its `rotate`, in which the sine of 180 degrees is not quite nothing.
 */
export const turned = (style: Style, box: Box): Pick<LaidNode, 'style' | 'origin'> => {
  const { transform, ...rest } = style;
  if (transform === undefined) return { style: rest };
  const { left, top, width, height } = box;
  const value = [-1, 0, 0, -1, 2 * left + width, 2 * top + height] as const;
  return {
    style: { ...rest, transform: [{ operation: 'matrix', value }] },
    origin: { left, top },
  };
};
