import type { Paragraph } from './paragraph.ts';

/** From and to: offsets of one line's characters, without the spaces at its end. */
export type LineRange = readonly [number, number];

/** Points that do not count when a line is measured: what rounding leaves. */
const SLACK = 0.001;

const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 32;

const trimEnd = (text: string, start: number, end: number): number => {
  let at = end;
  while (at > start && isSpace(text, at - 1)) at--;
  return at;
};

/** 1 where a word longer than a line of this width may be torn: in no isolate that fits one. */
const tearsAt = ({ starts, isolates, widths }: Paragraph, width: number): Uint8Array => {
  // Without its first and last sign: these belong to clusters of what stands around.
  const whole = isolates.filter(
    ([from, to]) => (widths[to - 1] ?? 0) - (widths[from + 1] ?? 0) <= width + SLACK,
  );
  if (whole.length === 0) return starts;
  const tears = starts.slice();
  for (const [from, to] of whole) tears.fill(0, from + 1, to);
  return tears;
};

/** The last place that fits where a word longer than a line may be torn; or else the first. */
const tear = (
  widths: Float64Array,
  tears: Uint8Array,
  start: number,
  end: number,
  width: number,
): number => {
  const limit = (widths[start] ?? 0) + width + SLACK;
  let last = start + 1;
  while (last < end && !tears[last]) last++;
  for (let at = last; at <= end; at++) {
    if ((widths[at] ?? 0) > limit) break;
    if (tears[at]) last = at;
  }
  return last;
};

/**
 * Cuts a paragraph into lines, each as full as it goes: ragged, never justified, and nothing is
 * squeezed. A word that is longer than a line is torn between clusters, and nowhere else; a number
 * or an address that `isolate` made only if it is itself longer than a line.
 * @param width of the lines, in points
 */
export const fillLines = (paragraph: Paragraph, width: number): LineRange[] => {
  const { text, widths, breaks } = paragraph;
  const tears = tearsAt(paragraph, width);
  const lines: LineRange[] = [];
  const fits = (start: number, end: number): boolean =>
    (widths[trimEnd(text, start, end)] ?? 0) - (widths[start] ?? 0) <= width + SLACK;
  let start = 0;
  let fitting = 0;
  const close = (end: number): void => {
    lines.push([start, trimEnd(text, start, end)]);
    start = end;
    fitting = end;
  };
  for (const point of [...breaks, text.length]) {
    if (!fits(start, point) && fitting > start) close(fitting);
    while (!fits(start, point)) close(tear(widths, tears, start, point, width));
    fitting = point;
  }
  if (start < text.length || lines.length === 0) close(text.length);
  return lines;
};
