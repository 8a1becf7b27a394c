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
  /** Gives the same object for the same id. */
  getGlyph(id: number): { _decode(): unknown };
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
  readonly name: string;
  /** Set once a page uses the font. */
  readonly dictionary?: PdfReference;
  ref(): unknown;
}

/** pdfkit's PDFReference: an object of the file, with its stream in pieces. */
export interface PdfReference {
  readonly id: number;
  compress: boolean;
  buffer: Uint8Array[];
  readonly data: Record<string, unknown> & { Filter?: string; Length?: number };
  /** Writes it. */
  end(): void;
  finalize(): void;
}

/** What `structParent` of an annotation is called with, before the annotation is written. */
export interface AnnotationReference {
  readonly annotationRef: PdfReference;
}

/** The document's properties, as its author gave them. */
export interface PdfInfo {
  readonly Title?: string;
  readonly Author?: string;
  readonly Subject?: string;
  readonly Keywords?: string;
  readonly Creator?: string;
  readonly Producer?: string;
  readonly CreationDate: Date;
}

/** The parts of pdfkit's PDFDocument that drawing and tagging touch. */
export interface PdfDocument {
  _font: PdfFont;
  _fontSize: number;
  ref(data?: object): PdfReference;
  /** The current transformation matrix. */
  readonly _ctm: readonly [number, number, number, number, number, number];
  /** The same for every `save` that is open. */
  readonly _ctmStack: readonly (readonly [number, number, number, number, number, number])[];
  readonly _fontFamilies: Record<string, PdfFont>;
  readonly _root: { readonly data: Record<string, unknown> };
  /** What the file begins with: 1.7 for `%PDF-1.7`. */
  version: number;
  readonly options: { readonly lang?: string; readonly subset?: string };
  readonly info: PdfInfo;
  page: {
    readonly fonts: Record<string, unknown>;
    readonly content: { buffer: Uint8Array[] };
    readonly dictionary: PdfReference;
    readonly structParentTreeKey: number;
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
  annotate(x: number, y: number, width: number, height: number, options: object): PdfDocument;
  initMarkings(options: object): void;
  initSubset(options: { readonly subset?: string }): void;
  endMarkings(): void;
  getStructTreeRoot(): PdfReference;
  /** By page or annotation: the elements of a page's marks in order, or the one of an annotation. */
  getStructParentTree(): {
    add(key: number, value: unknown): void;
    get(key: number): (PdfReference | null)[];
  };
  createStructParentTreeNextKey(): number;
  appendXML(xml: string): void;
  _addInfo(): void;
  /** Not pdfkit's own: the hook @react-pdf/render looks for. */
  glyphs(glyphs: TextkitGlyph[], positions: Position[], x: number, y: number): PdfDocument;
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
