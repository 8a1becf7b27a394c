import { type EmbeddedFont, openEmbeddedFont } from './embedded-font.ts';
import { IDENTITY, type Matrix, multiply, unapply } from './matrix.ts';
import { PdfFile } from './pdf-file.ts';
import { PdfKeyword, PdfReader, type PdfValue } from './pdf-syntax.ts';

/** One glyph as the page draws it. */
export interface DrawnGlyph {
  readonly page: number;
  readonly font: EmbeddedFont;
  readonly code: number;
  readonly outline: string;
  /** What it reads as, from ToUnicode alone. */
  readonly text: string;
  /** Font size in points. */
  readonly size: number;
  /** Place in points in the space of the text, y upwards from its baseline, however it is turned. */
  readonly x: number;
  readonly y: number;
  /** From the glyph's origin, at a scale of points, to the page, whose y points upwards. */
  readonly matrix: Matrix;
  /** The same for glyphs of one line and different for those of another. */
  readonly line: string;
}

interface State {
  ctm: Matrix;
  font: EmbeddedFont | undefined;
  size: number;
}

const round = (value: number): string => (Math.round(value * 100) / 100).toFixed(2);

/** Reads one content stream. */
const readPage = (
  content: string,
  page: number,
  fontNamed: (name: string) => EmbeddedFont | undefined,
): DrawnGlyph[] => {
  const glyphs: DrawnGlyph[] = [];
  const stack: State[] = [];
  let state: State = { ctm: IDENTITY, font: undefined, size: 0 };
  let textMatrix = IDENTITY;
  let line = '';
  let lineAxes = IDENTITY;
  const show = (bytes: Uint8Array): void => {
    const { font, size } = state;
    if (!font) return;
    for (let i = 0; i + 1 < bytes.length; i += 2) {
      const code = ((bytes[i] ?? 0) << 8) | (bytes[i + 1] ?? 0);
      const matrix = multiply(textMatrix, state.ctm);
      const [, , , , e, f] = matrix;
      const [x, y] = unapply(lineAxes, e, f);
      const outline = font.outline(code);
      const text = font.text(code);
      glyphs.push({ page, font, code, outline, text, size, x, y, matrix, line });
      move(font.width(code));
    }
  };
  const move = (thousandths: number): void => {
    const shift = (thousandths * state.size) / 1000;
    textMatrix = multiply([1, 0, 0, 1, shift, 0], textMatrix);
  };
  const beginText = (): void => {
    textMatrix = IDENTITY;
    // Lines are told apart by their baselines: where the space each run is drawn in begins.
    const [a, b, c, d, e, f] = state.ctm;
    const [, height] = unapply([a, b, c, d, 0, 0], e, f);
    lineAxes = [a, b, c, d, c * height, d * height];
    line = `${page} ${round(a)} ${round(b)} ${round(height)}`;
  };
  const obey = (operator: string, operands: readonly PdfValue[]): void => {
    const [first, second] = operands;
    if (operator === 'q') stack.push({ ...state });
    if (operator === 'Q') state = stack.pop() ?? state;
    if (operator === 'cm') state.ctm = multiply(operands as unknown as Matrix, state.ctm);
    if (operator === 'BT') beginText();
    if (operator === 'Tm') textMatrix = operands as unknown as Matrix;
    if (operator === 'Tf') {
      state = { ...state, font: fontNamed(String(first)), size: Number(second) };
    }
    if (operator !== 'TJ') return;
    for (const item of first as PdfValue[]) {
      if (item instanceof Uint8Array) show(item);
      else move(-Number(item));
    }
  };
  const reader = new PdfReader(content);
  let operands: PdfValue[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token instanceof PdfKeyword) {
      obey(token.word, operands);
      operands = [];
    } else operands.push(token);
  }
  return glyphs;
};

/** Every glyph of a PDF in the order it is drawn, from nothing but the finished file. */
export const readGlyphs = (pdf: Uint8Array): DrawnGlyph[] => {
  const file = new PdfFile(pdf);
  const opened = new Map<unknown, EmbeddedFont>();
  return file.pages.flatMap((page, number) => {
    const fonts = file.dictionary(file.dictionary(page['/Resources'])['/Font']);
    const fontNamed = (name: string): EmbeddedFont | undefined => {
      const dictionary = file.dictionary(fonts[name]);
      if (dictionary['/Subtype'] !== '/Type0') return undefined;
      if (!opened.has(dictionary)) opened.set(dictionary, openEmbeddedFont(file, dictionary));
      return opened.get(dictionary);
    };
    return readPage(file.stream(page['/Contents']).toString('latin1'), number, fontNamed);
  });
};
