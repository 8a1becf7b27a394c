import { cutText } from './cut-text.ts';
import { type Cut, head, shrink, tail } from './halves.ts';
import { mayWrap, needOf, type PageHeight } from './keep-together.ts';
import { isRow, type Measured, SLACK, stack } from './measured.ts';

/** A column cut in two. */
export interface ColumnCut {
  readonly placed: readonly Measured[];
  readonly rest: readonly Measured[];
}

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
const cut = (box: Measured, room: number, page: PageHeight, force: boolean): Cut => {
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
