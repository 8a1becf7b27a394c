import assert from 'node:assert/strict';
import { before, it } from 'node:test';
import { Canvas, Document, Page } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { renderDocument } from '../../lib/typeset/index.ts';
import { PdfFile } from './support/pdf-file.ts';
import { prepare } from './support/render.ts';

type Point = readonly [x: number, y: number];

const STEPS = Array.from({ length: 9 }, (_, index) => index / 8);

/** Points of a Bézier curve of any degree: de Casteljau. */
const pointsOn = (...controls: readonly Point[]): Point[] =>
  STEPS.map((t) => {
    let points = controls;
    while (points.length > 1) {
      points = points.slice(1).map((end, at): Point => {
        const [x, y] = points[at] ?? end;
        return [x + (end[0] - x) * t, y + (end[1] - y) * t];
      });
    }
    return points[0] ?? [0, 0];
  });

/** Points along the curves of a page, as its operators say: ISO 32000-1, table 59. */
const curvesOnPaper = (operators: string): Point[][] => {
  const curves: Point[][] = [];
  let here: Point = [0, 0];
  for (const line of operators.split('\n')) {
    const words = line.split(' ');
    const operator = words.pop() ?? '';
    if (!/^[mlcvy]$/.test(operator)) continue;
    const numbers = words.map(Number);
    const points = numbers.flatMap((x, at): Point[] =>
      at % 2 === 0 ? [[x, numbers[at + 1] ?? Number.NaN]] : [],
    );
    const end = points.at(-1) ?? here;
    if (operator === 'c') curves.push(pointsOn(here, ...points));
    if (operator === 'v') curves.push(pointsOn(here, here, ...points));
    if (operator === 'y') curves.push(pointsOn(here, ...points, end));
    here = end;
  }
  return curves;
};

const draw = async (data: string): Promise<Point[][]> => {
  const paint = (painter: { path(data: string): { fill(colour: string): void } }) => {
    painter.path(data).fill('black');
    return null;
  };
  const canvas = h(Canvas, { paint, style: { width: 50, height: 50 } } as never);
  const page = h(Page, { size: [100, 100] }, canvas);
  const file = new PdfFile(await renderDocument(h(Document, null, page)));
  return curvesOnPaper(file.stream(file.pages[0]?.['/Contents']).toString('latin1'));
};

const agree = (drawn: readonly Point[][], expected: readonly Point[][], data: string): void => {
  assert.equal(drawn.length, expected.length, data);
  for (const [curve, points] of expected.entries()) {
    for (const [at, [x, y]] of points.entries()) {
      const [left = Number.NaN, top = Number.NaN] = drawn[curve]?.[at] ?? [];
      assert.ok(Math.hypot(left - x, top - y) < 0.01, `${data}: ${left} ${top}, not ${x} ${y}`);
    }
  }
};

before(prepare);

it('quadratic curves on paper are those of the drawing', async () => {
  const first = pointsOn([0, 0], [10, 20], [30, 0]);
  agree(await draw('M0 0Q10 20 30 0'), [first], 'Q');
  agree(await draw('M0 0q10 20 30 0'), [first], 'q');
});

// SVG 1.1, 8.3.7: the control point of the curve before, turned over at its end; without a quadratic
// curve before, the point itself.
it('smooth quadratic curves on paper are those of the drawing', async () => {
  const chain = [
    pointsOn([5, 5], [10, 20], [20, 5]),
    pointsOn([20, 5], [30, -10], [40, 5]),
    pointsOn([40, 5], [50, 20], [45, 30]),
    pointsOn([45, 30], [40, 40], [10, 40]),
  ];
  for (const data of [
    'M5 5q5 15 15 0t20 0 5 25-35 10z',
    'M5 5Q10 20 20 5T40 5 45 30 10 40Z',
    'm5 5q5 15 15 0T40 5t5 25T10 40',
  ]) {
    agree(await draw(data), chain, data);
  }
  const straight = pointsOn([10, 10], [10, 10], [30, 20]);
  agree(await draw('M0 0L10 10T30 20'), [straight], 'T after a line');
  const afterCubic = pointsOn([0, 0], [0, 10], [10, 20], [10, 10]);
  agree(await draw('M0 0c0 10 10 20 10 10t20 10'), [afterCubic, straight], 't after a cubic');
});

it('smooth cubic curves on paper are those of the drawing', async () => {
  const first = pointsOn([0, 0], [0, 10], [10, 20], [20, 10]);
  const second = pointsOn([20, 10], [30, 0], [40, 5], [30, 30]);
  agree(await draw('M0 0c0 10 10 20 20 10s20-5 10 20'), [first, second], 's after a cubic');
  const quadratic = pointsOn([0, 0], [10, 20], [20, 10]);
  const plain = pointsOn([20, 10], [20, 10], [40, 5], [30, 30]);
  agree(await draw('M0 0Q10 20 20 10S40 5 30 30'), [quadratic, plain], 'S after a quadratic');
});
