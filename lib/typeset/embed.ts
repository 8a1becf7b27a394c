import type { Part, PdfDocument, PdfFont } from './types.ts';

const embedded = new WeakMap<PdfDocument, Map<object, PdfFont>>();

/** Finds or creates the embedded font of a glyph's file and puts it among the page's resources. */
export const embed = (document: PdfDocument, { file }: Part): PdfFont => {
  const fonts = embedded.get(document) ?? new Map<object, PdfFont>();
  embedded.set(document, fonts);
  const current = document._font;
  const font = fonts.get(file.fontkit) ?? document.font(file.fontkit, document._fontSize)._font;
  document._font = current;
  fonts.set(file.fontkit, font);
  document.page.fonts[font.id] ??= font.ref();
  return font;
};
