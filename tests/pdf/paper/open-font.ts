import type { PdfFile } from '../../typeset/support/pdf-file.ts';
import type { PdfDictionary, PdfValue } from '../../typeset/support/pdf-syntax.ts';
import type { Box } from './box.ts';

/** What a page needs of a font to know where its ink is: parts of the type size. */
export interface PaperFont {
  /** Undefined for a blank glyph. */
  box(code: number): Box | undefined;
  advance(code: number): number;
}

/** Where the tables of a TrueType file are: OpenType, "Organization of an OpenType Font". */
const tablesOf = (bytes: Buffer): Map<string, number> =>
  new Map(
    Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
      const at = 12 + 16 * index;
      return [bytes.toString('latin1', at, at + 4), bytes.readUInt32BE(at + 8)] as const;
    }),
  );

/**
 * Opens a Type 0 font with identity encoding and an embedded TrueType subset. Boxes are those that
 * head each glyph in the table `glyf`: much faster than its outline.
 */
export const openFont = (file: PdfFile, font: PdfDictionary): PaperFont => {
  const [descendant] = file.resolve(font['/DescendantFonts']) as PdfValue[];
  const cidFont = file.dictionary(descendant);
  const bytes = file.stream(file.dictionary(cidFont['/FontDescriptor'])['/FontFile2']);
  const [first, widths] = file.resolve(cidFont['/W']) as [number, number[]];
  const tables = tablesOf(bytes);
  const [head = 0, loca = 0, glyf = 0] = ['head', 'loca', 'glyf'].map((name) => tables.get(name));
  const unitsPerEm = bytes.readUInt16BE(head + 18);
  const isLong = bytes.readInt16BE(head + 50) === 1;
  const offset = (glyph: number): number =>
    isLong ? bytes.readUInt32BE(loca + 4 * glyph) : 2 * bytes.readUInt16BE(loca + 2 * glyph);
  const read = (code: number): Box | undefined => {
    const [from, to] = [offset(code), offset(code + 1)];
    if (from === to) return undefined;
    const edge = (index: number) => bytes.readInt16BE(glyf + from + 2 + 2 * index) / unitsPerEm;
    return [edge(0), edge(1), edge(2), edge(3)];
  };
  const boxes = new Map<number, Box | undefined>();
  return {
    box: (code) => {
      if (!boxes.has(code)) boxes.set(code, read(code));
      return boxes.get(code);
    },
    advance: (code) => (widths[code - first] ?? 1000) / 1000,
  };
};
