/**
 * The private shapes of pdfkit where drawing and tagging meet it. Nothing here is promised by its
 * authors: see README.md for the version these were read from.
 */
import type { Position, TextkitGlyph } from './textkit-types.ts';

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
