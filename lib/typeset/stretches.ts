import { guardHyphen } from './guard-hyphen.ts';
import { signForPdfium, turnForPdfium } from './pdfium-text.ts';
import type { Cluster, Part, Placed } from './textkit-types.ts';

/** Glyphs drawn one after the other, and what they read as if their own texts do not tell. */
export interface Stretch {
  readonly items: Placed<Cluster>[];
  /** As the standard has it, and poppler. */
  actualText?: string;
  /** What PDFium is to find instead. */
  visualText?: string;
}

export const isSpace = ({ codePoints }: Cluster): boolean =>
  codePoints[0] === 0x20 || codePoints[0] === 0xa0;

const baseOf = ({ parts }: Cluster): Part | undefined => parts.find((part) => part.inline);

/**
 * True for glyphs that alone do not tell the text: characters with more than one glyph on the
 * baseline, such as split vowels, or glyphs of several fonts, whose seams readers take for spaces.
 */
const needActualText = (placed: readonly Placed<Cluster>[]): boolean => {
  let file: object | undefined;
  for (const { glyph } of placed) {
    let inline = 0;
    for (const part of glyph.parts) {
      if (!part.inline) continue;
      inline += 1;
      file ??= part.file.fontkit;
      if (inline > 1 || part.file.fontkit !== file) return true;
    }
  }
  return false;
};

/**
 * Stretches in one font and on one height, so that each is drawn in one piece: PDFium may say twice
 * what is not. No space begins one but the first, since PDFium overlooks a space apart from letters.
 * @param byWord ends a stretch after the spaces of each word, too
 */
const splitLeftToRight = (placed: readonly Placed<Cluster>[], byWord: boolean): Stretch[] => {
  const stretches: Stretch[] = [];
  let items: Placed<Cluster>[] = [];
  let first: Part | undefined;
  let ended = false;
  for (const item of placed) {
    const space = isSpace(item.glyph);
    const base = space ? undefined : baseOf(item.glyph);
    const moved = base && (base.file.fontkit !== first?.file.fontkit || base.y !== first.y);
    if (!space && first && (ended || moved)) {
      stretches.push({ items });
      items = [];
      first = undefined;
    }
    first ??= base;
    ended = byWord && space && first !== undefined;
    items.push(item);
  }
  stretches.push({ items });
  return stretches;
};

/** What is drawn reads as this; textkit's own hyphens are not drawn. */
const textOf = (items: readonly Placed<Cluster>[]): string =>
  items
    .map(({ glyph }) => baseOf(glyph)?.text ?? '')
    .join('')
    .normalize('NFC');

/** Deals out the text PDFium is to find: all that counts is how the stretches read together. */
const deal = (stretches: readonly Stretch[], text: string): void => {
  const characters = [...text];
  stretches.forEach((stretch, index) => {
    const rest = stretches.length - index - 1;
    const length = rest === 0 ? characters.length : [...(stretch.actualText ?? '')].length;
    stretch.visualText = characters.splice(0, Math.min(length, characters.length - rest)).join('');
  });
};

const leftToRight = (placed: readonly Placed<Cluster>[], embedded: boolean): Stretch[] => {
  const turned = embedded ? turnForPdfium(textOf(placed)) : undefined;
  if (!turned && !needActualText(placed)) return [{ items: [...placed] }];
  const stretches = splitLeftToRight(placed, !turned);
  stretches.forEach((stretch, index) => {
    const text = textOf(stretch.items);
    const ends = index === stretches.length - 1 || text.trimEnd() !== text;
    stretch.actualText = ends ? guardHyphen(text) : text;
  });
  if (turned) deal(stretches, turned);
  return stretches;
};

/** Brackets and the like stand alone, with the spaces beside them that no letter is near to. */
const rightToLeft = (placed: readonly Placed<Cluster>[]): Stretch[] => {
  const stretches: Stretch[] = [];
  let last: Stretch | undefined;
  for (const item of placed) {
    const sign = signForPdfium(baseOf(item.glyph)?.text ?? '');
    const space = isSpace(item.glyph);
    const onlySpaces = last?.items.every(({ glyph }) => isSpace(glyph));
    const joins = sign ? onlySpaces : last && (space || last.visualText === undefined);
    if (!last || !joins) {
      last = { items: [] };
      stretches.push(last);
    }
    if (sign) last.visualText = '';
    last.items.push(item);
  }
  for (const stretch of stretches) {
    if (stretch.visualText === undefined) continue;
    const texts = stretch.items.map(({ glyph }) => baseOf(glyph)?.text ?? '');
    stretch.actualText = texts.join('');
    stretch.visualText = texts.map((text) => signForPdfium(text) ?? text).join('');
  }
  return stretches;
};

/**
 * Splits one run of a line, in visual order, by how readers have to be told what stands there.
 * @param embedded left to right within a right-to-left line
 */
export const splitRun = (
  placed: readonly Placed<Cluster>[],
  rtl: boolean,
  embedded: boolean,
): Stretch[] => (rtl ? rightToLeft(placed) : leftToRight(placed, embedded));
