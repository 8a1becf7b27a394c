import type { KeptWord } from './keep-whole.ts';

/** What somebody has decided about the words of one language. */
export interface BreakKnowledge {
  /** Unspaced text with a bar at each break, as in អ្នក|អាច|ហៅ: asked before any dictionary. */
  readonly lines: readonly string[];
  /**
   * Words a dictionary splits wrongly, for text that no line decides. A word is kept whole, or
   * breaks at its bars alone: អាច|មក.
   */
  readonly keepTogether: readonly string[];
}

/** The same, made ready for looking up, in NFC. */
export interface KnownBreaks {
  /** The line with its bars, by the text without them. */
  readonly lines: ReadonlyMap<string, string>;
  /** The longest first. */
  readonly keepTogether: readonly KeptWord[];
}

/** Offsets of the bars, as they are in the text without bars. */
export const barsIn = (line: string): number[] => {
  const ends: number[] = [];
  for (const part of line.split('|')) ends.push((ends.at(-1) ?? 0) + part.length);
  return ends.slice(0, -1);
};

export const withoutBars = (line: string): string => line.replaceAll('|', '');

/** A text with a bar at each of these offsets. */
export const withBars = (text: string, offsets: readonly number[]): string =>
  [0, ...offsets].map((start, index) => text.slice(start, offsets[index])).join('|');

/** Makes what is known about a language ready for looking up. */
export const knowBreaks = ({ lines, keepTogether }: BreakKnowledge): KnownBreaks => ({
  lines: new Map(
    lines.map((line) => line.normalize('NFC')).map((line) => [withoutBars(line), line]),
  ),
  keepTogether: keepTogether
    .map((word) => word.normalize('NFC'))
    .map((word) => ({ word: withoutBars(word), breaks: barsIn(word) }))
    .filter(({ word }) => word)
    .sort((a, b) => b.word.length - a.word.length),
});
