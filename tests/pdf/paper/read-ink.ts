import { IDENTITY, type Matrix, multiply } from '../../typeset/support/matrix.ts';
import { PdfFile } from '../../typeset/support/pdf-file.ts';
import {
  type PdfDictionary,
  PdfKeyword,
  PdfReader,
  type PdfValue,
} from '../../typeset/support/pdf-syntax.ts';
import { type Box, boxAround, EVERYWHERE, grow, intersect, unite } from './box.ts';
import type { Ink } from './ink.ts';
import { openFont, type PaperFont } from './open-font.ts';

interface State {
  ctm: Matrix;
  clip: Box;
  font: PaperFont | undefined;
  size: number;
  line: number;
  fill: string;
  stroke: string;
}

const START: State = {
  ctm: IDENTITY,
  clip: EVERYWHERE,
  font: undefined,
  size: 0,
  line: 1,
  fill: '0',
  stroke: '0',
};

const BUILDS = new Set(['m', 'l', 'c', 'v', 'y']);
const FILLS = new Set(['f', 'F', 'f*']);
const STROKES = new Set(['S', 's']);
const FILL_COLOURS = new Set(['sc', 'scn', 'g', 'rg', 'k']);
const STROKE_COLOURS = new Set(['SC', 'SCN', 'G', 'RG', 'K']);
/** What would be ink that is not read here: pictures, shadings, other ways to paint and to show. */
const UNREAD = new Set(['Do', 'sh', 'B', 'B*', 'b', 'b*', 'Tj', "'", '"', 'BI', 'Td', 'TD', 'T*']);

/** How much larger a matrix makes lengths. */
const scaleOf = ([a, b, c, d]: Matrix): number => Math.sqrt(Math.abs(a * d - b * c));

/** Reads one content stream, as pdfkit and our own text writer write it. */
function readPage(content: string, page: number, fontNamed: (name: string) => PaperFont): Ink[] {
  const inks: Ink[] = [];
  const stack: State[] = [];
  let state = { ...START };
  let marks: { role: string; mark: string; pagination: boolean }[] = [];
  let text = IDENTITY;
  let path: number[] = [];
  let glyphs: Box[] = [];
  let count = 0;

  const put = (kind: Ink['kind'], box: Box, colour: string, size: number): void => {
    const [a, b, c, d, e, f] = state.ctm;
    const long = Math.hypot(c, d) || 1;
    const [outer] = marks;
    inks.push({
      page,
      kind,
      box,
      glyphs: kind === 'text' ? glyphs : [],
      clip: state.clip,
      role: outer?.role ?? 'Artifact',
      mark: outer?.mark ?? '',
      pagination: outer?.pagination ?? false,
      colour,
      size,
      rise: (e * c + f * d) / long,
      turn: [a, b, c, d].map((value) => value.toFixed(2)).join(' '),
    });
  };
  const show = (codes: Uint8Array): void => {
    const { font, size } = state;
    for (let at = 0; font && at + 1 < codes.length; at += 2) {
      const code = ((codes[at] ?? 0) << 8) | (codes[at + 1] ?? 0);
      const box = font.box(code);
      if (box) {
        const [left, bottom, right, top] = box.map((edge) => edge * size) as unknown as Box;
        const corners = [left, bottom, right, bottom, left, top, right, top];
        glyphs.push(boxAround(corners, multiply(text, state.ctm)));
      }
      move(font.advance(code) * size);
    }
  };
  const move = (by: number): void => {
    text = multiply([1, 0, 0, 1, by, 0], text);
  };
  const begin = (tag: string, properties: PdfValue | undefined): void => {
    const { '/MCID': id, '/Type': type } = (properties ?? {}) as PdfDictionary;
    count += 1;
    const mark = `${page} ${id ?? `artifact ${count}`}`;
    marks.push({
      role: tag.slice(1),
      mark,
      pagination: type === 'Pagination' || type === '/Pagination',
    });
  };
  const rectangle = ([x = 0, y = 0, w = 0, h = 0]: number[]): number[] => [
    ...[x, y, x + w, y],
    ...[x + w, y + h, x, y + h],
  ];

  const obey = (operator: string, operands: readonly PdfValue[]): void => {
    const [first, second] = operands;
    if (UNREAD.has(operator)) throw new Error(`The page paints with ${operator}: not read here.`);
    if (BUILDS.has(operator)) path.push(...(operands as number[]));
    else if (operator === 're') path.push(...rectangle(operands as number[]));
    else if (operator === 'q') stack.push({ ...state });
    else if (operator === 'Q') state = stack.pop() ?? state;
    else if (operator === 'cm') state.ctm = multiply(operands as unknown as Matrix, state.ctm);
    else if (operator === 'w') state.line = Number(first);
    else if (FILL_COLOURS.has(operator)) state.fill = operands.join(' ');
    else if (STROKE_COLOURS.has(operator)) state.stroke = operands.join(' ');
    else if (operator === 'BDC' || operator === 'BMC') begin(String(first), second);
    else if (operator === 'EMC') marks = marks.slice(0, -1);
    else if (operator === 'BT') [text, glyphs] = [IDENTITY, []];
    else if (operator === 'Tm') text = operands as unknown as Matrix;
    else if (operator === 'Tf')
      Object.assign(state, { font: fontNamed(String(first)), size: Number(second) });
    else if (operator === 'TJ')
      for (const item of first as PdfValue[])
        if (item instanceof Uint8Array) show(item);
        else move((-Number(item) * state.size) / 1000);
    else if (operator === 'ET' && glyphs.length > 0)
      put('text', glyphs.reduce(unite), state.fill, state.size * scaleOf(state.ctm));
    else if (FILLS.has(operator)) put('fill', boxAround(path, state.ctm), state.fill, 0);
    else if (STROKES.has(operator)) {
      const line = state.line * scaleOf(state.ctm);
      put('stroke', grow(boxAround(path, state.ctm), line / 2), state.stroke, line);
    } else if (operator === 'n') state.clip = intersect(state.clip, boxAround(path, state.ctm));
    if (operator === 'n' || FILLS.has(operator) || STROKES.has(operator)) path = [];
  };

  const reader = new PdfReader(content);
  let operands: PdfValue[] = [];
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token instanceof PdfKeyword) {
      obey(token.word, operands);
      operands = [];
    } else operands.push(token);
  }
  return inks;
}

/** A finished file as a sheet of paper shows it. */
export interface Paper {
  /** Width and height of each page, in points. */
  readonly pages: readonly (readonly [number, number])[];
  /** In the order drawn, which is the order of reading. */
  readonly inks: readonly Ink[];
  /** True if anything on it is see-through. */
  readonly seeThrough: boolean;
}

/**
 * Where there is ink on each page, from nothing but the finished file.
 * @throws if a page paints with something that is not read here
 */
export function readPaper(pdf: Uint8Array): Paper {
  const file = new PdfFile(pdf);
  const opened = new Map<unknown, PaperFont>();
  const inks = file.pages.flatMap((page, number) => {
    const fonts = file.dictionary(file.dictionary(page['/Resources'])['/Font']);
    const fontNamed = (name: string): PaperFont => {
      const dictionary = file.dictionary(fonts[name]);
      const font = opened.get(dictionary) ?? openFont(file, dictionary);
      opened.set(dictionary, font);
      return font;
    };
    return readPage(file.stream(page['/Contents']).toString('latin1'), number, fontNamed);
  });
  return {
    inks,
    pages: file.pages.map((page) => {
      const [, , width, height] = file.resolve(page['/MediaBox']) as number[];
      return [width ?? 0, height ?? 0] as const;
    }),
    seeThrough: file.dictionaries.some(
      ([, { '/ca': fill = 1, '/CA': stroke = 1 }]) => fill !== 1 || stroke !== 1,
    ),
  };
}
