import { isJoiner, isMark } from './invisible.ts';
import type { Item } from './itemize.ts';
import { readingText } from './reading-text.ts';
import type { ShapedGlyph } from './shape.ts';
import type { Cluster, Part } from './textkit-types.ts';

/** The UTF-16 units of a string: textkit counts them, one code point or not. */
export const utf16 = (text: string): number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** How the characters of a run follow each other. */
export interface Direction {
  readonly rtl: boolean;
  /** True for what reads left to right in a language that is written from right to left. */
  readonly embedded: boolean;
}

const LEFT_TO_RIGHT: Direction = { rtl: false, embedded: false };

/** One textkit glyph that carries everything drawn for its characters. */
export const makeCluster = (
  text: string,
  parts: readonly Part[],
  advanceWidth: number,
  unitsPerEm: number,
  { rtl, embedded }: Direction = LEFT_TO_RIGHT,
): Cluster => ({
  // textkit and the renderer compare ids only to find attachments, which are never ours.
  id: parts[0]?.id ?? 0,
  codePoints: utf16(text),
  advanceWidth,
  // textkit squeezes an overfull line between letters as well as between words, except before
  // marks. Calling all but spaces marks leaves words as HarfBuzz made them.
  isMark: !text.includes(' '),
  isLigature: text.length > 1,
  text,
  rtl,
  embedded,
  unitsPerEm,
  parts,
});

/** True for characters that belong to the base before them. A joiner may come with the next base. */
const attaches = (characters: string): boolean => {
  for (const character of characters) {
    if (!isJoiner(character)) return isMark(character);
  }
  return true;
};

interface Piece {
  readonly part: Omit<Part, 'text' | 'inline'>;
  /** Stands on the baseline and moves the pen. */
  readonly spacing: boolean;
}

/**
 * Gives all characters to one glyph, the base: what its marks or its other halves read as alone
 * would be read in the order drawn, or as words of their own.
 */
const labelBase = (pieces: readonly Piece[], text: string, rtl: boolean): Part[] => {
  // HarfBuzz puts marks before their base from right to left.
  const found = rtl
    ? pieces.findLastIndex(({ spacing }) => spacing)
    : pieces.findIndex(({ spacing }) => spacing);
  const base = found === -1 && rtl ? pieces.length - 1 : Math.max(found, 0);
  return pieces.map(({ part, spacing }, index) =>
    index === base
      ? { ...part, text: readingText(text, rtl), inline: true }
      : { ...part, text: '', inline: spacing && !rtl },
  );
};

/**
 * Groups the glyphs of one item into clusters, in logical order: a base with its marks, a
 * reordered syllable, a ligature. textkit may then slice between clusters, justify and reverse
 * them, and never meets the parts inside.
 * @param unitsPerEm of the primary font, in whose units textkit reckons
 */
export const groupClusters = (
  text: string,
  { start, end, file }: Item,
  shaped: readonly ShapedGlyph[],
  direction: Direction,
  unitsPerEm: number,
): Cluster[] => {
  const scale = unitsPerEm / file.unitsPerEm;
  const starts = [...new Set([start, ...shaped.map((glyph) => glyph.cluster)])];
  starts.sort((a, b) => a - b);
  // What does not move the pen is drawn upon the base before it, be it a letter: a subscript.
  const moving = new Set<number>();
  for (const { cluster, xAdvance } of shaped) if (xAdvance !== 0) moving.add(cluster);
  const bases = starts.filter(
    (at, index) =>
      index === 0 || (moving.has(at) && !attaches(text.slice(at, starts[index + 1] ?? end))),
  );
  const groups = bases.map(() => ({ pieces: [] as Piece[], advance: 0 }));
  for (const { id, cluster, xAdvance, xOffset, yOffset } of shaped) {
    const group = groups[bases.findLastIndex((at) => at <= cluster)] ?? groups[0];
    if (!group) continue;
    const x = group.advance + xOffset * scale;
    const spacing = xAdvance !== 0 && yOffset === 0;
    group.pieces.push({ part: { id, file, x, y: yOffset * scale }, spacing });
    group.advance += xAdvance * scale;
  }
  return groups.map(({ pieces, advance }, index) => {
    const characters = text.slice(bases[index] ?? start, bases[index + 1] ?? end);
    const parts = labelBase(pieces, characters, direction.rtl);
    return makeCluster(characters, parts, advance, unitsPerEm, direction);
  });
};
