import type { Line } from '../textkit-types.ts';
import type { SourceNode, Style } from './node.ts';

/** A node whose size is known, but not yet its place. Lengths in points. */
export interface Measured {
  readonly node: SourceNode;
  readonly style: Style;
  /** Of the box, from outer edge of border to outer edge of border. */
  readonly width: number;
  readonly height: number;
  /** Children in the flow, in order. */
  readonly children: readonly Measured[];
  /** Children out of the flow. */
  readonly absolutes: readonly Measured[];
  readonly lines?: readonly Line[];
  /** From the left edge of the parent's content. */
  readonly left: number;
  /** In a row, from the upper edge of the parent's content. */
  readonly rise: number;
  /** The rest of a node that began on an earlier page. */
  readonly continued: boolean;
}

/** Points by which rounding may overfill a page. */
export const SLACK = 0.01;

export const isRow = ({ style }: Pick<Measured, 'style'>): boolean =>
  style.flexDirection !== 'column';

/** Padding and border together, across and along. */
export const insetAcross = ({ padding, border }: Style): number =>
  padding.left + padding.right + border.left + border.right;

export const insetAlong = ({ padding, border }: Style): number =>
  padding.top + padding.bottom + border.top + border.bottom;

/** Height of a node with its margins. */
export const outerHeight = ({ height, style }: Measured): number =>
  style.margin.top + height + style.margin.bottom;

/**
 * The upper edge of each box in a column, from the first one's margin, and where the last one's
 * margin ends.
 * @param flush the first box stands at the edge itself, as at the top of a page
 */
export const stack = (
  boxes: readonly Measured[],
  gap: number,
  flush: boolean,
): { readonly tops: number[]; readonly height: number } => {
  const tops: number[] = [];
  let y = 0;
  for (const [index, box] of boxes.entries()) {
    if (index > 0) y += gap;
    if (index > 0 || !flush) y += box.style.margin.top;
    tops.push(y);
    y += box.height + box.style.margin.bottom;
  }
  return { tops, height: y };
};
