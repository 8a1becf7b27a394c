import PDFDocument from 'pdfkit';
import unicode from 'unicode-properties';
import { drawGlyphs } from './draw.ts';
import type { PdfDocument } from './types.ts';

let installed = false;

/**
 * Puts HarfBuzz under @react-pdf/renderer: call it once before rendering, again without harm. It
 * changes two shared objects: pdfkit's document gains the optional hook `glyphs`, and
 * unicode-properties answers 'Common' for every script, which stops textkit from splitting text
 * where HarfBuzz must see it whole.
 */
export const installTypesetting = (): void => {
  if (installed) return;
  installed = true;
  (PDFDocument.prototype as unknown as PdfDocument).glyphs = drawGlyphs;
  (unicode as { getScript(codePoint: number): string }).getScript = () => 'Common';
};
