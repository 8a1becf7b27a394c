import type { Line } from '../types.ts';
import { insetAlong, isRow, type Measured, SLACK, stack } from './measured.ts';
import type { Style } from './node.ts';
import { tooHigh } from './too-high.ts';

/** Lines of a paragraph that stay together at the foot of a page, and at the head of the next. */
const ORPHANS = 2;
const WIDOWS = 2;

/** A node cut in two: what stays on the page, and what goes on the next one. */
export interface Cut {
  readonly placed: Measured | null;
  readonly rest: Measured | null;
}

/** A column cut in two. */
export interface ColumnCut {
  readonly placed: readonly Measured[];
  readonly rest: readonly Measured[];
}

/** How high the page is that a node has to fit on, in points: what is higher must be cut. */
export type PageHeight = number;

const mayWrap = (box: Measured, page: PageHeight): boolean =>
  box.height > page + SLACK ||
  (box.node.props?.wrap !== false &&
    !isRow(box) &&
    box.node.type !== 'CANVAS' &&
    box.style.height === undefined);

const heightOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, line) => sum + line.box.height, 0);

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

const openEnd = (style: Style): Style => ({
  ...style,
  margin: { ...style.margin, bottom: 0 },
  padding: { ...style.padding, bottom: 0 },
  border: { ...style.border, bottom: 0 },
});

const openStart = (style: Style): Style => ({
  ...style,
  margin: { ...style.margin, top: 0 },
  padding: { ...style.padding, top: 0 },
  border: { ...style.border, top: 0 },
});

const head = (box: Measured, part: Partial<Measured>, content: number): Measured => {
  const style = openEnd(box.style);
  return { ...box, ...part, style, height: content + insetAlong(style) };
};

const tail = (box: Measured, part: Partial<Measured>, content: number): Measured => {
  const style = openStart(box.style);
  const height = content + insetAlong(style);
  return { ...box, ...part, style, absolutes: [], continued: true, height };
};

/**
 * A box whose content fits at a height, but not all of the box: its edge comes up to there, unless
 * somebody said how high it is.
 */
const shrink = (box: Measured, room: number, force: boolean): Cut => {
  const asked = Math.max(box.style.height ?? 0, box.style.minHeight ?? 0);
  if (asked <= room + SLACK) return { placed: { ...box, height: room }, rest: null };
  if (!force) return { placed: null, rest: box };
  const { type } = box.node;
  const name = type.charAt(0) + type.slice(1).toLowerCase();
  throw tooHigh(`A <${name}>`, asked, room, 'Write a smaller height into its style.');
};

const cutText = (box: Measured, lines: readonly Line[], room: number, force: boolean): Cut => {
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

/** A row is cut across: each of its boxes keeps what fits. */
const cutRow = (box: Measured, room: number, page: PageHeight, force: boolean): Cut => {
  const { padding, border } = box.style;
  const inner = room - padding.top - border.top;
  const cutAll = (must: boolean) =>
    box.children.map((child) => cut(child, inner - child.rise, page, must));
  const gentle = cutAll(false);
  const unfinished = gentle.filter((one) => one.rest);
  const isStuck = unfinished.length > 0 && unfinished.every((one) => one.placed === null);
  if (isStuck && !force) return { placed: null, rest: box };
  const cuts = isStuck ? cutAll(true) : gentle;
  const placed = cuts.flatMap((one) => one.placed ?? []);
  const rest = cuts.flatMap((one) => (one.rest ? [{ ...one.rest, rise: 0 }] : []));
  if (rest.length === 0) return shrink({ ...box, children: placed }, room, force);
  const reach = (list: readonly Measured[]) =>
    Math.max(0, ...list.map((child) => child.rise + child.height));
  return {
    placed: head(box, { children: placed }, reach(placed)),
    rest: tail(box, { children: rest }, reach(rest)),
  };
};

/**
 * Cuts a node at a height, in points from its upper edge.
 * @param force something must stay, or the page would be empty
 * @throws LayoutError if nothing of it can
 */
export const cut = (box: Measured, room: number, page: PageHeight, force: boolean): Cut => {
  if (box.height <= room + SLACK) return { placed: box, rest: null };
  if (!force && !mayWrap(box, page)) return { placed: null, rest: box };
  if (box.lines) return cutText(box, box.lines, room, force);
  if (box.children.length === 0) return shrink(box, room, force);
  if (isRow(box)) return cutRow(box, room, page, force);
  const { padding, border, gap } = box.style;
  const inner = room - padding.top - border.top;
  const { placed, rest } = fillColumn(box.children, inner, page, gap, box.continued, force);
  if (placed.length === 0) return { placed: null, rest: box };
  if (rest.length === 0) return shrink({ ...box, children: placed }, room, force);
  return {
    placed: head(box, { children: placed }, stack(placed, gap, box.continued).height),
    rest: tail(box, { children: rest }, stack(rest, gap, true).height),
  };
};

/** The least of a node that can stand at the foot of a page, in points. */
const leastOf = (box: Measured, page: PageHeight): number => {
  if (!mayWrap(box, page)) return box.height;
  const { padding, border } = box.style;
  if (box.lines) {
    const least = box.lines.length < ORPHANS + WIDOWS ? box.lines.length : ORPHANS;
    return padding.top + border.top + heightOf(box.lines.slice(0, least));
  }
  const [first] = box.children;
  if (!first) return box.height;
  const inside = isRow(box) ? box.height : first.style.margin.top + needOf(box.children, 0, page);
  return Math.min(box.height, padding.top + border.top + inside);
};

/** What must stand with the box at an index: the least of it, and of what it must not leave. */
const needOf = (boxes: readonly Measured[], index: number, page: PageHeight): number => {
  const box = boxes[index];
  if (!box) return 0;
  const ahead = box.node.props?.minPresenceAhead ?? 0;
  const next = boxes[index + 1];
  if (ahead <= 0 || !next) return leastOf(box, page);
  const follows = next.style.margin.top + needOf(boxes, index + 1, page);
  const asked = Math.min(ahead, stack(boxes.slice(index + 1), 0, false).height);
  return box.height + box.style.margin.bottom + Math.max(follows, asked);
};

/**
 * Puts as many boxes of a column on a page as fit.
 * @param room height there is, in points
 * @param flush the first box stands at the very top: its margin is dropped
 * @param force at least something is put on the page, so that there is an end
 * @throws LayoutError if the first box is higher than the room, and nothing can be cut off
 */
export const fillColumn = (
  boxes: readonly Measured[],
  room: number,
  page: PageHeight,
  gap: number,
  flush: boolean,
  force: boolean,
): ColumnCut => {
  const placed: Measured[] = [];
  let y = 0;
  for (const [index, box] of boxes.entries()) {
    const isFirst = index === 0;
    const top = y + (isFirst ? 0 : gap) + (isFirst && flush ? 0 : box.style.margin.top);
    const mustStay = force && isFirst;
    const breaks = box.node.props?.break === true && !box.continued && !isFirst;
    if (breaks || (!mustStay && top + needOf(boxes, index, page) > room + SLACK)) {
      return { placed, rest: boxes.slice(index) };
    }
    const { placed: here, rest } = cut(box, room - top, page, mustStay);
    if (here) placed.push(here);
    if (rest) return { placed, rest: [rest, ...boxes.slice(index + 1)] };
    y = top + box.height + box.style.margin.bottom;
  }
  return { placed, rest: [] };
};
