/**
 * The private shapes of the libraries we meet at the seams, declared once. Nothing here is promised
 * by their authors: see README.md for the versions these were read from.
 */
import type { FontFile } from './font-file.ts';

/** What fontkit's TTFFont offers and we use; everything else is inherited untouched. */
export interface FontkitFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
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
  /** The characters this glyph stands for; empty for all but one glyph of a set of characters. */
  readonly text: string;
}

/** One unbreakable group of characters with everything drawn for it: our kind of TextkitGlyph. */
export interface Cluster extends TextkitGlyph {
  readonly text: string;
  readonly rtl: boolean;
  readonly unitsPerEm: number;
  readonly parts: readonly Part[];
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

/** pdfkit's PDFReference: an object of the file, with its stream in pieces. */
export interface PdfReference {
  readonly id: number;
  compress: boolean;
  buffer: Uint8Array[];
  readonly data: { Filter?: string; Length?: number };
  finalize(): void;
}

/** The parts of pdfkit's PDFDocument that drawing and tagging touch. */
export interface PdfDocument {
  _font: PdfFont;
  _fontSize: number;
  ref(data?: object): PdfReference;
  /** The current transformation matrix. */
  readonly _ctm: readonly [number, number, number, number, number, number];
  page: {
    readonly fonts: Record<string, unknown>;
    readonly content: { buffer: Uint8Array[] };
  };
  font(source: object | string, ...more: unknown[]): PdfDocument;
  fontSize(points: number): PdfDocument;
  addContent(operators: string): PdfDocument;
  path(data: string): PdfDocument;
  save(): PdfDocument;
  transform(a: number, b: number, c: number, d: number, e: number, f: number): PdfDocument;
  restore(): PdfDocument;
  flushPages(): void;
  end(): void;
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

/** The box of a laid out node, in points. */
export interface LayoutBox {
  readonly width: number;
  readonly height: number;
  readonly paddingLeft?: number;
  readonly paddingRight?: number;
}

/** A run of textkit's: text in one font and direction, ready to be drawn. Lengths in points. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly glyphs: Cluster[];
  readonly positions: Position[];
  readonly xAdvance: number;
  /** From the highest to the lowest ink of the font. */
  readonly height: number;
  /** From the baseline to the lowest ink; negative. */
  readonly descent: number;
  readonly attributes: {
    readonly font: readonly { readonly unitsPerEm: number; layout(text: string): GlyphRun }[];
    readonly fontSize: number;
    readonly color: string;
    readonly align: 'left' | 'right' | 'center' | 'justify';
    readonly link?: string;
  };
}

/** A line of textkit's, in points. */
export interface Line {
  readonly string: string;
  readonly runs: readonly Run[];
  readonly xAdvance: number;
  /** From the upper edge to the baseline. */
  readonly ascent: number;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}
