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
      const [, , , , e, f] = multiply(textMatrix, state.ctm);
      const [x, y] = unapply(lineAxes, e, f);
      const outline = font.outline(code);
      glyphs.push({ page, font, code, outline, text: font.text(code), size, x, y, line });
      textMatrix = multiply([1, 0, 0, 1, (font.width(code) * size) / 1000, 0], textMatrix);
    }
  };
  const operators: Record<string, (operands: PdfValue[]) => void> = {
    q: () => stack.push({ ...state }),
    Q: () => {
      state = stack.pop() ?? state;
    },
    cm: (operands) => {
      state.ctm = multiply(operands as unknown as Matrix, state.ctm);
    },
    BT: () => {
      textMatrix = IDENTITY;
      // Lines are told apart by their baselines: where the space each run is drawn in begins.
      const [a, b, c, d, e, f] = state.ctm;
      const [, height] = unapply([a, b, c, d, 0, 0], e, f);
      lineAxes = [a, b, c, d, c * height, d * height];
      line = `${page} ${round(a)} ${round(b)} ${round(height)}`;
    },
    Tf: ([name, size]) => {
      state.font = fontNamed(String(name));
      state.size = Number(size);
    },
    Tm: (operands) => {
      textMatrix = operands as unknown as Matrix;
    },
    TJ: ([items]) => {
      for (const item of items as PdfValue[]) {
        if (item instanceof Uint8Array) show(item);
        else {
          const shift = (-Number(item) * state.size) / 1000;
          textMatrix = multiply([1, 0, 0, 1, shift, 0], textMatrix);
        }
      }
    },
  };
  const reader = new PdfReader(content);
  let operands: PdfValue[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token instanceof PdfKeyword) {
      operators[token.word]?.(operands);
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
