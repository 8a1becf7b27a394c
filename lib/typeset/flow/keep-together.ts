import { leastOfLines } from './cut-text.ts';
import { isRow, type Measured, SLACK, stack } from './measured.ts';

/** How high the page is that a node has to fit on, in points: what is higher must be cut. */
export type PageHeight = number;

/** True for what may be cut if it does not fit. */
export const mayWrap = (box: Measured, page: PageHeight): boolean =>
  box.height > page + SLACK ||
  (box.node.props?.wrap !== false &&
    !isRow(box) &&
    box.node.type !== 'CANVAS' &&
    box.style.height === undefined);

/** The least of a node that can stand at the foot of a page, in points. */
const leastOf = (box: Measured, page: PageHeight): number => {
  if (!mayWrap(box, page)) return box.height;
  const { padding, border } = box.style;
  if (box.lines) return padding.top + border.top + leastOfLines(box.lines);
  const [first] = box.children;
  if (!first) return box.height;
  const inside = isRow(box) ? box.height : first.style.margin.top + needOf(box.children, 0, page);
  return Math.min(box.height, padding.top + border.top + inside);
};

/** What must stand with the box at an index: the least of it, and of what it must not leave. In points. */
export const needOf = (boxes: readonly Measured[], index: number, page: PageHeight): number => {
  const box = boxes[index];
  if (!box) return 0;
  const ahead = box.node.props?.minPresenceAhead ?? 0;
  const next = boxes[index + 1];
  if (ahead <= 0 || !next) return leastOf(box, page);
  const follows = next.style.margin.top + needOf(boxes, index + 1, page);
  const asked = Math.min(ahead, stack(boxes.slice(index + 1), 0, false).height);
  return box.height + box.style.margin.bottom + Math.max(follows, asked);
};
