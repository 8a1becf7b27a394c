import type { Matrix } from '../../typeset/support/matrix.ts';

/** Left, bottom, right and top, in points. */
export type Box = readonly [number, number, number, number];

export const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

/** The box around points that go x, y, x, y, wherever a matrix puts them. */
export const boxAround = (points: readonly number[], [a, b, c, d, e, f]: Matrix): Box => {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    const [across, up] = [a * x + c * y + e, b * x + d * y + f];
    left = Math.min(left, across);
    right = Math.max(right, across);
    bottom = Math.min(bottom, up);
    top = Math.max(top, up);
  }
  return [left, bottom, right, top];
};

export const intersect = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

export const unite = (a: Box, b: Box): Box => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** The same with all edges this far out. */
export const grow = ([left, bottom, right, top]: Box, by: number): Box => [
  left - by,
  bottom - by,
  right + by,
  top + by,
];

/** How far a box sticks out of another one, in points; 0 if it does not. */
export const excess = (inner: Box, outer: Box): number =>
  Math.max(0, outer[0] - inner[0], outer[1] - inner[1], inner[2] - outer[2], inner[3] - outer[3]);

export const isEmpty = ([left, bottom, right, top]: Box): boolean => left > right || bottom > top;

export const areaOf = (box: Box): number =>
  isEmpty(box) ? 0 : (box[2] - box[0]) * (box[3] - box[1]);
