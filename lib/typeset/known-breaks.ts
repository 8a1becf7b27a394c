/** What somebody has decided about the words of one language. */
export interface BreakKnowledge {
  /** Unspaced text with a bar at each break, as in អ្នក|អាច|ហៅ: asked before any dictionary. */
  readonly lines: readonly string[];
  /** Words a dictionary splits wrongly: never split in text that no line decides. */
  readonly keepTogether: readonly string[];
}

/** The same, made ready for looking up, in NFC. */
export interface KnownBreaks {
  /** Offsets of the breaks inside a text, by the text. */
  readonly offsets: ReadonlyMap<string, readonly number[]>;
  /** The longest first. */
  readonly keepTogether: readonly string[];
}

/** Offsets of the bars, as they are in the text without bars. */
const barsIn = (line: string): number[] => {
  const ends: number[] = [];
  for (const part of line.split('|')) ends.push((ends.at(-1) ?? 0) + part.length);
  return ends.slice(0, -1);
};

/** Makes what is known about a language ready for looking up. */
export const knowBreaks = ({ lines, keepTogether }: BreakKnowledge): KnownBreaks => ({
  offsets: new Map(
    lines
      .map((line) => line.normalize('NFC'))
      .map((line) => [line.replaceAll('|', ''), barsIn(line)]),
  ),
  keepTogether: keepTogether
    .map((word) => word.normalize('NFC'))
    .filter(Boolean)
    .sort((a, b) => b.length - a.length),
});
