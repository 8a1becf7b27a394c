import svgpath from 'svgpath';
import { memoize } from './memoize.ts';
import type { PdfDocument } from './pdfkit-types.ts';

/** Paths kept: more than a project has pictograms. */
const PATHS_KEPT = 1000;

/** How far a cubic curve's control points lie on the way to those of the same quadratic one. */
const TO_CUBIC = 2 / 3;

/**
 * Writes path data with the curves that pdfkit 0.20.1 bends as plain cubic ones: it turns control
 * points of "t" over twice, and draws "q" as if the curve began in its own control point.
 * @param data SVG path data
 */
const expandCurves = (data: string): string =>
  svgpath(data)
    .unshort()
    .abs()
    .iterate((segment, _, x, y) => {
      if (segment[0] !== 'Q') return undefined;
      const [, controlX, controlY, endX, endY] = segment;
      const towards = (from: number, control: number) => from + (control - from) * TO_CUBIC;
      const first = [towards(x, controlX), towards(y, controlY)];
      const second = [towards(endX, controlX), towards(endY, controlY)];
      return [['C', ...first, ...second, endX, endY]];
    })
    .toString();

/**
 * Lets `<Canvas paint>` draw the same path many times and have it parsed once, and draws its curves
 * as SVG has them.
 * @param target the prototype of pdfkit's documents
 */
export const installPaths = (target: PdfDocument): void => {
  const { path } = target;
  const operatorsOf = memoize(PATHS_KEPT, (data: string): string => {
    const operators: string[] = [];
    const recorder: PdfDocument = Object.create(target);
    recorder.addContent = (operator) => {
      operators.push(operator);
      return recorder;
    };
    path.call(recorder, expandCurves(data));
    return operators.join('\n');
  });
  target.path = function (data) {
    return this.addContent(operatorsOf(data));
  };
};
