import { isMark } from './invisible.ts';
import type { Item } from './itemize.ts';
import { readingText } from './reading-text.ts';
import type { ShapedGlyph } from './shape.ts';
import type { Cluster, Part } from './types.ts';

/** The UTF-16 units of a string: textkit counts them, one code point or not. */
export const utf16 = (text: string): number[] =>
  Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));

/** One textkit glyph that carries everything drawn for its characters. */
export const makeCluster = (
  text: string,
  parts: readonly Part[],
  advanceWidth: number,
  unitsPerEm: number,
  rtl = false,
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
  unitsPerEm,
  parts,
});

type ShapedPart = Part & { readonly cluster: number };

/** Gives each set of characters to the first glyph that stands for it. */
const labelParts = (
  parts: readonly ShapedPart[],
  text: string,
  starts: readonly number[],
  end: number,
): Part[] => {
  const seen = new Set<number>();
  return parts.map(({ cluster, ...part }) => {
    if (seen.has(cluster)) return part;
    seen.add(cluster);
    const characters = text.slice(cluster, starts[starts.indexOf(cluster) + 1] ?? end);
    return { ...part, text: readingText(characters, false) };
  });
};

/**
 * Gives all characters to the base. HarfBuzz puts marks before their base from right to left;
 * left apart, a mark above or below its line would be read as a word of its own.
 */
const labelBase = (parts: readonly ShapedPart[], text: string): Part[] =>
  parts
    .toReversed()
    .map((part, index) => ({ ...part, text: index === 0 ? readingText(text, true) : '' }));

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
  rtl: boolean,
  unitsPerEm: number,
): Cluster[] => {
  const scale = unitsPerEm / file.unitsPerEm;
  const starts = [...new Set([start, ...shaped.map((glyph) => glyph.cluster)])];
  starts.sort((a, b) => a - b);
  const bases = starts.filter((at, index) => index === 0 || !isMark(text.slice(at, at + 1)));
  const groups = bases.map(() => ({ parts: [] as ShapedPart[], advance: 0 }));
  for (const { id, cluster, xAdvance, xOffset, yOffset } of shaped) {
    const group = groups[bases.findLastIndex((at) => at <= cluster)] ?? groups[0];
    if (!group) continue;
    const x = group.advance + xOffset * scale;
    group.parts.push({ id, file, x, y: yOffset * scale, text: '', cluster });
    group.advance += xAdvance * scale;
  }
  return groups.map(({ parts, advance }, index) => {
    const [from, to] = [bases[index] ?? start, bases[index + 1] ?? end];
    const characters = text.slice(from, to);
    const labelled = rtl ? labelBase(parts, characters) : labelParts(parts, text, starts, end);
    return makeCluster(characters, labelled, advance, unitsPerEm, rtl);
  });
};
