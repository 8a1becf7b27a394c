import type { PdfDocument } from './pdfkit-types.ts';
import type { Cluster, TextkitGlyph } from './textkit-types.ts';

/** True for our own glyphs; others come from families registered with react-pdf itself. */
export const isCluster = (glyph: TextkitGlyph | undefined): glyph is Cluster =>
  glyph !== undefined && 'parts' in glyph;

/** A run as its document last drew one. */
interface Run {
  readonly line: string;
  readonly rtl: boolean;
  /** True if it or a run before it reads right to left. */
  readonly mixed: boolean;
}

/** What was drawn before a run. */
export interface Before {
  /** The direction of the run to the left on the same line, if there is one. */
  readonly direction?: 'rtl' | 'ltr';
  /** True if the document has right-to-left text so far, this run included. */
  readonly mixed: boolean;
}

const lastRuns = new WeakMap<PdfDocument, Run>();

/** Looks back from a run. Runs are drawn from left to right; call this once for each. */
export const lookBack = (document: PdfDocument, rtl: boolean): Before => {
  const [a, b, , , e, f] = document._ctm;
  // Runs of one line lie on one baseline: their origins differ along it only.
  const line = `${a.toFixed(2)} ${b.toFixed(2)} ${(e * b - f * a).toFixed(2)}`;
  const last = lastRuns.get(document);
  const mixed = rtl || last?.mixed === true;
  lastRuns.set(document, { line, rtl, mixed });
  if (last?.line !== line) return { mixed };
  return { direction: last.rtl ? 'rtl' : 'ltr', mixed };
};
