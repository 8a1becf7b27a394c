import { utf16 } from './cluster.ts';
import type { PdfFont } from './pdfkit-types.ts';

const known = new WeakMap<PdfFont, Map<string, number>>();

/**
 * The code of a glyph in the embedded font, one for every pair of glyph and text: pdfkit alone
 * keeps the first text it meets for a glyph, and text copied out later would be wrong.
 */
export const codeFor = (font: PdfFont, glyph: number, text: string): number => {
  const { subset } = font;
  if (!subset) throw new Error('Only embedded fonts have a subset.');
  const codes = known.get(font) ?? new Map<string, number>();
  known.set(font, codes);
  const key = `${glyph}|${text}`;
  const cached = codes.get(key);
  if (cached !== undefined) return cached;
  let code = subset.includeGlyph(glyph);
  if (font.unicode[code] !== undefined) {
    code = subset.glyphs.length;
    subset.glyphs.push(glyph);
  }
  font.widths[code] = font.font.getGlyph(glyph).advanceWidth * font.scale;
  font.unicode[code] = utf16(text);
  codes.set(key, code);
  return code;
};
