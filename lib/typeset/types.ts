/**
 * The private shapes of the libraries we meet at the seams, declared once. Nothing here is promised
 * by their authors: see README.md for the versions these were read from.
 */
import type { FontFile } from './font-file.ts';

/** What fontkit's TTFFont offers and we use; everything else is inherited untouched. */
export interface FontkitFont {
  readonly unitsPerEm: number;
  readonly postscriptName: string;
  readonly stream: { readonly buffer: Uint8Array };
}

/** A glyph as textkit sees it: `codePoints` counts UTF-16 units, because textkit slices by them. */
export interface TextkitGlyph {
  readonly id: number;
  readonly codePoints: number[];
  readonly advanceWidth: number;
  readonly isMark: boolean;
  readonly isLigature: boolean;
}

/** One drawn glyph inside a cluster. Offsets in the units of the primary font, y upwards. */
export interface Part {
  readonly id: number;
  readonly file: FontFile;
  readonly x: number;
  readonly y: number;
  /** All characters of the cluster, as they are stored; empty for all glyphs of it but one. */
  readonly text: string;
  /** True for what a line of letters is made of; false for the dots and vowel signs upon them. */
  readonly inline: boolean;
}

/** One unbreakable group of characters with everything drawn for it: our kind of TextkitGlyph. */
export interface Cluster extends TextkitGlyph {
  readonly text: string;
  readonly rtl: boolean;
  /** True for what reads left to right in a language that is written from right to left. */
  readonly embedded: boolean;
  readonly unitsPerEm: number;
  readonly parts: readonly Part[];
}

/** A glyph with the place of its origin in points, y upwards. */
export interface Placed<T> {
  readonly glyph: T;
  readonly x: number;
  readonly y: number;
}

/** A textkit position, in points once textkit has scaled it. */
export interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth?: number;
}

/** The answer of `font.layout`. */
export interface GlyphRun {
  readonly glyphs: Cluster[];
  readonly positions: Position[];
  readonly string: string;
  readonly direction: 'ltr';
  readonly features: Record<string, boolean>;
  readonly advanceWidth: number;
}

/** @react-pdf/font's FontSource: one face of one family. */
export interface FontSource {
  readonly src: string;
  readonly fontFamily: string;
  readonly fontStyle: string;
  readonly fontWeight: number;
  data: object | null;
  _load(): Promise<void>;
}

/** pdfkit's EmbeddedFont (with `subset`) or StandardFont (without). */
export interface PdfFont {
  readonly id: string;
  readonly font: { getGlyph(id: number): { advanceWidth: number }; readonly unitsPerEm: number };
  readonly scale: number;
  readonly subset?: { glyphs: number[]; includeGlyph(id: number): number };
  readonly widths: number[];
  readonly unicode: number[][];
  ref(): unknown;
}

/** A marked-content reference pdfkit hands out for the structure tree. */
export type StructureContent = object;

/** pdfkit's PDFStructureElement. */
export interface StructureElement {
  add(child: StructureContent): StructureElement;
  end(): void;
}

/** The parts of pdfkit's PDFDocument that drawing and tagging touch. */
export interface PdfDocument {
  _font: PdfFont;
  _fontSize: number;
  /** The current transformation matrix. */
  readonly _ctm: readonly [number, number, number, number, number, number];
  page: {
    readonly fonts: Record<string, unknown>;
    readonly content: { buffer: Uint8Array[] };
  };
  font(source: object, size: number): PdfDocument;
  addContent(operators: string): PdfDocument;
  save(): PdfDocument;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): PdfDocument;
  restore(): PdfDocument;
  flushPages(): void;
  addNamedDestination(name: string, ...place: unknown[]): void;
  link(
    x: number,
    y: number,
    width: number,
    height: number,
    url: string,
    options?: object,
  ): PdfDocument;
  initMarkings(options: object): void;
  markStructureContent(role: string): StructureContent;
  endMarkedContent(): void;
  struct(role: string, options: object): StructureElement;
  addStructure(element: StructureElement): void;
  /** Not pdfkit's own: the hook @react-pdf/render looks for. */
  glyphs(glyphs: TextkitGlyph[], positions: Position[], x: number, y: number): PdfDocument;
}
