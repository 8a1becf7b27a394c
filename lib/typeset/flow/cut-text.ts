import type { Line } from '../textkit-types.ts';
import { type Cut, head, shrink, tail } from './halves.ts';
import { type Measured, SLACK } from './measured.ts';
import { tooHigh } from './too-high.ts';

/** Lines of a paragraph that stay together at the foot of a page, and at the head of the next. */
const ORPHANS = 2;
const WIDOWS = 2;

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.box.height, 0);

/** The least of a text that can stand at the foot of a page, in points. */
export const leastOfLines = (lines: readonly Line[]): number =>
  heightOf(lines.slice(0, lines.length < ORPHANS + WIDOWS ? lines.length : ORPHANS));

/** How many lines of a text stay, if it may be cut at this height; 0 for none. */
const linesThatStay = (lines: readonly Line[], room: number, force: boolean): number => {
  let count = 0;
  let height = 0;
  while (count < lines.length && height + (lines[count]?.box.height ?? 0) <= room + SLACK) {
    height += lines[count]?.box.height ?? 0;
    count++;
  }
  if (force) return Math.max(1, count);
  count = Math.min(count, lines.length - WIDOWS);
  return count < ORPHANS ? 0 : count;
};

/**
 * Cuts a text between two lines, at a height in points from the upper edge of its box.
 * @param force a line must stay
 * @throws LayoutError if a line is too high to
 */
export const cutText = (
  box: Measured,
  lines: readonly Line[],
  room: number,
  force: boolean,
): Cut => {
  const { padding, border } = box.style;
  const inner = room - padding.top - border.top;
  const stay = linesThatStay(lines, inner, force);
  if (stay === 0) return { placed: null, rest: box };
  const least = lines[0]?.box.height ?? 0;
  if (least > inner + SLACK)
    throw tooHigh('A line', least, inner, 'Write a smaller fontSize or lineHeight.');
  if (stay >= lines.length) return shrink(box, room, force);
  const [first, second] = [lines.slice(0, stay), lines.slice(stay)];
  return {
    placed: head(box, { lines: first }, heightOf(first)),
    rest: tail(box, { lines: second }, heightOf(second)),
  };
};
