import { Blob, Face, Font } from 'harfbuzzjs';
import type { PdfFile } from './pdf-file.ts';
import type { PdfDictionary, PdfValue } from './pdf-syntax.ts';

/** A font subset as it lies in the PDF. */
export interface EmbeddedFont {
  readonly name: string;
  /** The drawing instructions of a code, from the embedded file itself; '' for a blank glyph. */
  outline(code: number): string;
  /** Advance in thousandths of the font size, from the PDF's own table. */
  width(code: number): number;
  /** What the code reads as, from ToUnicode. */
  text(code: number): string;
}

const decodeUtf16 = (hex: string): string =>
  (hex.replace(/\s/g, '').match(/.{4}/g) ?? [])
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');

const readToUnicode = (cmap: string): Map<number, string> => {
  const texts = new Map<number, string>();
  for (const [, first, list] of cmap.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g)) {
    const start = Number.parseInt(first ?? '0', 16);
    Array.from((list ?? '').matchAll(/<([^>]*)>/g), ([, hex], index) =>
      texts.set(start + index, decodeUtf16(hex ?? '')),
    );
  }
  return texts;
};

/** Opens a Type 0 font with identity encoding and an embedded TrueType subset. */
export const openEmbeddedFont = (file: PdfFile, font: PdfDictionary): EmbeddedFont => {
  const [descendant] = file.resolve(font['/DescendantFonts']) as PdfValue[];
  const cidFont = file.dictionary(descendant);
  const descriptor = file.dictionary(cidFont['/FontDescriptor']);
  const bytes = file.stream(descriptor['/FontFile2']);
  const harfbuzz = new Font(new Face(new Blob(new Uint8Array(bytes))));
  const [first, widths] = file.resolve(cidFont['/W']) as [number, number[]];
  const texts = readToUnicode(file.stream(font['/ToUnicode']).toString('latin1'));
  const outlines = new Map<number, string>();
  const outline = (code: number): string => {
    const known = outlines.get(code) ?? harfbuzz.glyphToPath(code);
    outlines.set(code, known);
    return known;
  };
  return {
    name: String(font['/BaseFont']).replace(/^\/\w{6}\+/, ''),
    outline,
    width: (code) => widths[code - first] ?? 1000,
    text: (code) => texts.get(code) ?? '',
  };
};
