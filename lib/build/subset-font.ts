import subset from 'subset-font';
import { subsetText } from './subset-text.ts';

interface SubsetRequest {
  /** A whole static TrueType font, also packed as woff2. */
  ttf: Buffer;
  /** Every character the subset must draw; null keeps everything. */
  text: string | null;
  /** Code point ranges to keep besides, both ends included: [[0x20, 0x7e]] is ASCII. */
  ranges?: [number, number][];
  /** A browser loads woff2; a PDF needs TrueType (`sfnt`). */
  format?: 'woff2' | 'sfnt';
  /** OpenType features to keep; without it, all of them. */
  features?: readonly string[] | undefined;
}

/**
 * Makes a font as small as a page needs, without hinting.
 *
 * Code points the font does not have are left out by the subsetter, so a range may be wider than
 * the font and the text may hold other scripts.
 *
 * Layout closure stays on: it keeps the glyphs that characters *turn into* (Khmer and Burmese
 * stacked consonants, Arabic joined forms, ligatures), none of which has a code point of its own.
 * Without it the file is smaller and the words fall apart.
 *
 * @throws when `ttf` is not a font the subsetter can read
 */
export function subsetFont({
  ttf,
  text,
  ranges = [],
  format = 'woff2',
  features,
}: SubsetRequest): Promise<Buffer> {
  const options = {
    targetFormat: format,
    noHinting: true,
    ...(features && { keepFeatures: features }),
  };
  if (text === null) return subset(ttf, undefined, { ...options, keepAllGlyphs: true });
  const wanted = subsetText(text + ranges.map(([from, to]) => charactersOf(from, to)).join(''));
  return subset(ttf, wanted, options);
}

function charactersOf(from: number, to: number): string {
  let characters = '';
  for (let point = from; point <= to; point++) characters += String.fromCodePoint(point);
  return characters;
}
