import { memoize } from './memoize.ts';
import { expandSmoothQuadratics } from './smooth-quadratics.ts';
import type { PdfDocument } from './types.ts';

/** Paths kept: more than a project has pictograms. */
const PATHS_KEPT = 1000;

/**
 * Lets `<Canvas paint>` draw the same path many times and have it parsed once.
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
    path.call(recorder, expandSmoothQuadratics(data));
    return operators.join('\n');
  });
  target.path = function (data) {
    return this.addContent(operatorsOf(data));
  };
};
