import { isRow, type Measured, stack } from './measured.ts';
import { type ColumnCut, fillColumn } from './split.ts';
import { sum } from './sum.ts';

/** Points by which the page before is shortened at a time: less than any line is high. */
const STEP = 4;

/** Lines of text beneath each other. */
const linesIn = (box: Measured): number => {
  const inside = box.children.map(linesIn);
  return (box.lines?.length ?? 0) + (isRow(box) ? Math.max(0, ...inside) : sum(inside));
};

/** What a page is filled with, and how. Lengths in points. */
export interface Filling {
  readonly boxes: readonly Measured[];
  readonly room: number;
  readonly gap: number;
  /** The first box stands at the very top. */
  readonly flush: boolean;
}

/**
 * Cuts the boxes of the last two pages so that the last one has enough lines: it takes some from the
 * page before, as few as may leave it.
 * @param full the cut that fills the page before, and leaves too little or nothing
 * @param least lines on the last page
 */
export const spareLast = (
  { boxes, room, gap, flush }: Filling,
  full: ColumnCut,
  least: number,
): ColumnCut => {
  const isEnough = ({ rest }: ColumnCut) => sum(rest.map(linesIn)) >= least;
  const isLast = ({ rest }: ColumnCut) =>
    fillColumn(rest, room, room, gap, true, false).rest.length === 0;
  if (full.rest.length === 0 || isEnough(full) || !isLast(full)) return full;
  for (let height = stack(full.placed, gap, flush).height; height > 0; height -= STEP) {
    const cut = fillColumn(boxes, height, room, gap, flush, false);
    if (cut.placed.length === 0 || !isLast(cut)) return full;
    if (isEnough(cut)) return cut;
  }
  return full;
};
