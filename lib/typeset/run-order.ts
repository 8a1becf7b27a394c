import type { Cluster, PdfDocument, TextkitGlyph } from './types.ts';

/** True for our own glyphs; others come from families registered with react-pdf itself. */
export const isCluster = (glyph: TextkitGlyph | undefined): glyph is Cluster =>
  glyph !== undefined && 'parts' in glyph;

/** The last run of each document: its line and direction. */
const lastRuns = new WeakMap<PdfDocument, { readonly line: string; readonly rtl: boolean }>();

/**
 * The direction of the run to the left of this one on the same line, if there is one. Runs are drawn
 * from left to right; call this once for each.
 */
export const directionBefore = (document: PdfDocument, rtl: boolean): 'rtl' | 'ltr' | undefined => {
  const [a, b, , , e, f] = document._ctm;
  // Runs of one line lie on one baseline: their origins differ along it only.
  const line = `${a.toFixed(2)} ${b.toFixed(2)} ${(e * b - f * a).toFixed(2)}`;
  const last = lastRuns.get(document);
  lastRuns.set(document, { line, rtl });
  if (last?.line !== line) return undefined;
  return last.rtl ? 'rtl' : 'ltr';
};
