import type { Run } from './element.ts';
import { buildsPath, lastOperator, paintsPath } from './operator.ts';

type Matrix = readonly [number, number, number, number, number, number];
/** Left, bottom, right and top. */
type Box = readonly [number, number, number, number];

const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];

const multiply = ([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix => [
  a * A + b * C,
  a * B + b * D,
  c * A + d * C,
  c * B + d * D,
  e * A + f * C + E,
  e * B + f * D + F,
];

/** The box around points that go x, y, x, y. */
const boxAround = (points: readonly number[], [a, b, c, d, e, f]: Matrix): Box => {
  const box = [Infinity, Infinity, -Infinity, -Infinity] as [number, number, number, number];
  for (let i = 0; i + 1 < points.length; i += 2) {
    const [x = 0, y = 0] = [points[i], points[i + 1]];
    const [X, Y] = [a * x + c * y + e, b * x + d * y + f];
    box[0] = Math.min(box[0], X);
    box[1] = Math.min(box[1], Y);
    box[2] = Math.max(box[2], X);
    box[3] = Math.max(box[3], Y);
  }
  return box;
};

const intersect = (a: Box, b: Box): Box => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];

const unite = (a: Box | undefined, b: Box): Box | undefined => {
  if (b[0] > b[2] || b[1] > b[3]) return a;
  if (!a) return b;
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
};

const numbersOf = (chunk: Uint8Array): number[] =>
  Array.from(chunk, (byte) => String.fromCharCode(byte))
    .join('')
    .split(/\s+/)
    .map(Number)
    .filter((value) => !Number.isNaN(value));

const rectangle = (x = 0, y = 0, w = 0, h = 0): number[] => [
  x,
  y,
  x + w,
  y,
  x + w,
  y + h,
  x,
  y + h,
];

/**
 * The box around the ink of a part of a page, in points from the page's lower left corner; curves
 * are taken with their control points, text with its type size.
 * @param buffer the page's content, one chunk an operator
 * @param start the transformation the part begins with
 * @param runs of the page so far
 * @returns undefined if there is no ink
 */
export const boxOfInk = (
  buffer: readonly Uint8Array[],
  { from, to }: { readonly from: number; readonly to: number },
  start: Matrix,
  runs: readonly Run[],
): Box | undefined => {
  let state: { ctm: Matrix; clip: Box } = { ctm: start, clip: EVERYWHERE };
  const stack: (typeof state)[] = [];
  let box: Box | undefined;
  let path: number[] = [];
  let next = 0;
  const ink = (points: readonly number[]): void => {
    box = unite(box, intersect(boxAround(points, state.ctm), state.clip));
  };
  for (let at = from; at < to; at += 1) {
    const chunk = buffer[at] as Uint8Array;
    const operator = lastOperator(chunk);
    if (operator === 'q') stack.push({ ...state });
    if (operator === 'Q') state = stack.pop() ?? state;
    if (operator === 'cm') state.ctm = multiply(numbersOf(chunk) as unknown as Matrix, state.ctm);
    if (operator === 're') path.push(...rectangle(...numbersOf(chunk)));
    else if (buildsPath(operator)) path.push(...numbersOf(chunk));
    if (operator === 'n') state.clip = intersect(state.clip, boxAround(path, state.ctm));
    if (paintsPath(operator)) ink(path);
    if (operator === 'n' || paintsPath(operator)) path = [];
    if (operator === 'Do') ink(rectangle(0, 0, 1, 1));
    if (operator === 'ET') {
      while ((runs[next]?.to ?? Infinity) <= at) next += 1;
      const run = runs[next];
      // A quarter below the baseline, and the type size above it: near enough for any script.
      if (run && run.from <= at) ink(rectangle(0, -run.size / 4, run.width, run.size * 1.25));
    }
  }
  return box;
};
