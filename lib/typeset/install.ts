import PDFDocument from 'pdfkit';
import unicode from 'unicode-properties';
import { installCompression } from './compression.ts';
import { keepDrawingErrors } from './drawing-errors.ts';
import { installFonts } from './embed.ts';
import { installTags } from './install-tags.ts';
import { installPaths } from './paths.ts';
import type { PdfDocument } from './pdfkit-types.ts';

/**
 * Puts HarfBuzz under @react-pdf/renderer: call it once before rendering, again without harm. It
 * changes two shared objects: pdfkit's document draws and tags as we say, and unicode-properties
 * answers 'Common' for every script, which stops textkit from splitting text where HarfBuzz must
 * see it whole.
 */
export const installTypesetting = (): void => {
  const target = PDFDocument.prototype as unknown as PdfDocument;
  // Asked of the shared object: this module may be loaded twice.
  if ('glyphs' in target) return;
  installCompression(target);
  installFonts(target);
  installPaths(target);
  installTags(target);
  keepDrawingErrors(target);
  unicode.getScript = () => 'Common';
};
