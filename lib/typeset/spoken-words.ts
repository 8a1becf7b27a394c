import { isCluster } from './run-order.ts';
import type { Part, Placed, TextkitGlyph } from './types.ts';

const isSpace = (glyph: TextkitGlyph): boolean => {
  const first = glyph.codePoints[0];
  return first === 0x20 || first === 0xa0;
};

/**
 * True for a left-to-right run whose glyphs alone do not tell the text: characters with more than
 * one glyph on the baseline, such as split vowels, or glyphs of several fonts, whose seams readers
 * take for spaces.
 */
export const needsActualText = (glyphs: readonly TextkitGlyph[]): boolean => {
  let file: object | undefined;
  for (const glyph of glyphs) {
    if (!isCluster(glyph) || glyph.rtl) return false;
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

const baseOf = (glyph: TextkitGlyph): Part | undefined =>
  isCluster(glyph) ? glyph.parts.find((part) => part.inline) : undefined;

/**
 * Words, each in one font, on one height and with the spaces after it, the first with those before
 * it, too. PDFium overlooks a space apart from all letters, and may say a word twice that is drawn
 * in two pieces.
 */
export const splitWords = <T extends TextkitGlyph>(placed: readonly Placed<T>[]): Placed<T>[][] => {
  const words: Placed<T>[][] = [];
  let word: Placed<T>[] = [];
  let first: Part | undefined;
  let ended = false;
  for (const item of placed) {
    const space = isSpace(item.glyph);
    const base = space ? undefined : baseOf(item.glyph);
    const moved = base && (base.file.fontkit !== first?.file.fontkit || base.y !== first.y);
    if (!space && first && (ended || moved)) {
      words.push(word);
      word = [];
      first = undefined;
    }
    first ??= base;
    ended = first !== undefined && space;
    word.push(item);
  }
  if (word.length > 0) words.push(word);
  return words;
};
