import { mayBreakAt } from './break-rules.ts';

/** A word that a dictionary splits wrongly. */
export interface KeptWord {
  readonly word: string;
  /** Offsets inside the word at which it may break all the same, rising; usually none. */
  readonly breaks: readonly number[];
}

interface Place extends KeptWord {
  readonly start: number;
  readonly end: number;
}

/** Every place where a word stands in a text and does not end in the middle of a syllable. */
const placesOf = (text: string, { word, breaks }: KeptWord): Place[] => {
  const places: Place[] = [];
  const isEdge = (at: number) => at === 0 || at === text.length || mayBreakAt(text, at);
  for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + 1)) {
    const end = start + word.length;
    if (isEdge(start) && isEdge(end)) places.push({ word, breaks, start, end });
  }
  return places;
};

/**
 * Takes the breaks out of words that must not be split. Where there were any, the dictionary did
 * not know the word, so its edges become breaks instead.
 * @param offsets of the breaks, rising
 * @param words in NFC, the longest first: where two overlap, the longer is kept
 * @returns the offsets that are left, rising
 */
export const keepWhole = (
  text: string,
  offsets: readonly number[],
  words: readonly KeptWord[],
): number[] => {
  const left = new Set(offsets);
  const taken = new Uint8Array(text.length);
  for (const { breaks, start, end } of words.flatMap((kept) => placesOf(text, kept))) {
    if (taken.subarray(start, end).includes(1)) continue;
    taken.fill(1, start, end);
    const allowed = breaks.map((offset) => start + offset);
    let split = false;
    for (let at = start + 1; at < end; at++)
      if (!allowed.includes(at)) split = left.delete(at) || split;
    if (!split) continue;
    for (const at of [start, ...allowed, end]) left.add(at);
  }
  return [...left].sort((a, b) => a - b);
};
