import type { Cluster, PdfDocument, TextkitGlyph } from './types.ts';

/** True for our own glyphs; others come from families registered with react-pdf itself. */
export const isCluster = (glyph: TextkitGlyph | undefined): glyph is Cluster =>
  glyph !== undefined && 'parts' in glyph;

/** The last run of each document: its line and direction. */
const lastRuns = new WeakMap<PdfDocument, { readonly line: string; readonly rtl: boolean }>();

/**
 * True for a left-to-right run with right-to-left text to its left on the same line. Without a mark
 * between the two, readers take the spaces and brackets there for the end of this run. Runs are
 * drawn from left to right; call this once for each.
 */
export const followsRightToLeft = (
  document: PdfDocument,
  glyphs: readonly TextkitGlyph[],
): boolean => {
  const [a, b, , , e, f] = document._ctm;
  // Runs of one line lie on one baseline: their origins differ along it only.
  const line = [a, b, e * b - f * a].map((value) => value.toFixed(2)).join(' ');
  const rtl = glyphs.some((glyph) => isCluster(glyph) && glyph.rtl);
  const last = lastRuns.get(document);
  lastRuns.set(document, { line, rtl });
  return !rtl && last?.rtl === true && last.line === line;
};
