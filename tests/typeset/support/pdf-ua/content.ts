import { type PdfDictionary, PdfKeyword, PdfReader, type PdfValue } from '../pdf-syntax.ts';

/** One marked-content sequence, and those around it. */
export interface Marked {
  readonly tag: string;
  readonly properties: PdfDictionary;
  readonly around: Marked | undefined;
}

/** Something that leaves ink: text with its font and codes, or a path or object without. */
export interface Painted {
  readonly operator: string;
  readonly within: Marked | undefined;
  readonly font?: string;
  readonly codes?: readonly number[];
}

export interface Content {
  readonly marked: readonly Marked[];
  readonly painted: readonly Painted[];
  /** Faults in the nesting of the operators themselves. */
  readonly faults: readonly string[];
}

const PATHS = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);
const BUILDS = new Set(['m', 're']);
const ENDS = new Set(['n', ...PATHS]);

const codesOf = (value: PdfValue | undefined): number[] => {
  const strings = (Array.isArray(value) ? value : [value]).flatMap((item) =>
    item instanceof Uint8Array ? item : [],
  );
  return strings.flatMap((bytes) =>
    Array.from(
      { length: bytes.length >> 1 },
      (_, i) => ((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0),
    ),
  );
};

/** Reads what a content stream marks and paints. Codes are of two bytes, as in Type 0 fonts. */
export const readContent = (source: string): Content => {
  const marked: Marked[] = [];
  const painted: Painted[] = [];
  const faults: string[] = [];
  const fonts: string[] = [];
  let font = '';
  let within: Marked | undefined;
  let isPath = false;
  let operands: PdfValue[] = [];
  const obey = (operator: string): void => {
    const [first, second] = operands;
    if (operator === 'q') fonts.push(font);
    if (operator === 'Q') font = fonts.pop() ?? '';
    if (operator === 'Tf') font = String(first);
    if (operator === 'BMC' || operator === 'BDC' || operator === 'EMC') {
      if (isPath) faults.push(`${operator} inside a path`);
    }
    if (operator === 'BMC' || operator === 'BDC') {
      const properties = (second ?? {}) as PdfDictionary;
      within = { tag: String(first), properties, around: within };
      marked.push(within);
    }
    if (operator === 'EMC') {
      if (!within) faults.push('EMC without a beginning');
      within = within?.around;
    }
    if (PATHS.has(operator)) painted.push({ operator, within });
    if (operator === 'TJ' || operator === 'Tj')
      painted.push({ operator, within, font, codes: codesOf(first) });
    if (BUILDS.has(operator)) isPath = true;
    if (ENDS.has(operator)) isPath = false;
  };
  const reader = new PdfReader(source);
  for (let token = reader.next(); token !== undefined; token = reader.next()) {
    if (token instanceof PdfKeyword) {
      obey(token.word);
      operands = [];
    } else operands.push(token);
  }
  if (within) faults.push('marked content without an end');
  return { marked, painted, faults };
};

/** A sequence and all around it, from the inside out. */
export const chain = (marked: Marked | undefined): Marked[] =>
  marked ? [marked, ...chain(marked.around)] : [];
