import { primaryOf } from './facade.ts';
import type { FontFile } from './font-file.ts';
import type { PdfDocument, PdfFont } from './pdfkit-types.ts';
import type { Part } from './textkit-types.ts';

const embedded = new WeakMap<PdfDocument, Map<object, PdfFont>>();

/** Finds or creates the embedded font of a file. */
const fontOf = (document: PdfDocument, { fontkit }: FontFile): PdfFont => {
  const fonts = embedded.get(document) ?? new Map<object, PdfFont>();
  embedded.set(document, fonts);
  const known = fonts.get(fontkit);
  if (known) return known;
  const current = document._font;
  const font = document.font(fontkit)._font;
  document._font = current;
  fonts.set(fontkit, font);
  return font;
};

/** The embedded font of a glyph's file, among the page's resources. */
export const embed = (document: PdfDocument, { file }: Part): PdfFont => {
  const font = fontOf(document, file);
  document.page.fonts[font.id] ??= font.ref();
  return font;
};

/**
 * Lets the renderer name a family for every run without pdfkit opening a font for it, and comparing
 * it with all others, each time.
 * @param target the prototype of pdfkit's documents
 */
export const installFonts = (target: PdfDocument): void => {
  const { font } = target;
  target.font = function (source, ...more) {
    const file = primaryOf(source);
    if (!file) return font.call(this, source, ...more);
    this._font = fontOf(this, file);
    for (const size of more) if (typeof size === 'number') this.fontSize(size);
    return this;
  };
};
