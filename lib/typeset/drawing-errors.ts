import type { PdfDocument } from './pdfkit-types.ts';

/** The first thing that went wrong in drawing each document. */
const failures = new WeakMap<PdfDocument, { readonly error: unknown }>();

/**
 * Makes errors in drawing text stop the document. The renderer catches and logs them, and the text
 * would be missing from a file that looks finished.
 * @param target the prototype of pdfkit's documents, with the hook `glyphs` in place
 */
export const keepDrawingErrors = (target: PdfDocument): void => {
  const { glyphs, end } = target;
  target.glyphs = function (...run) {
    try {
      return glyphs.apply(this, run);
    } catch (error) {
      if (!failures.has(this)) failures.set(this, { error });
      return this;
    }
  };
  target.end = function () {
    const failure = failures.get(this);
    if (failure) throw failure.error;
    end.call(this);
  };
};
