/** Every place where a word stands in a text, as start and end offsets. */
const placesOf = (text: string, word: string): [number, number][] => {
  const places: [number, number][] = [];
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length))
    places.push([at, at + word.length]);
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
  words: readonly string[],
): number[] => {
  const kept: [number, number][] = [];
  for (const [start, end] of words.flatMap((word) => placesOf(text, word)))
    if (!kept.some(([from, to]) => start < to && from < end)) kept.push([start, end]);
  const left = new Set(offsets);
  for (const [start, end] of kept) {
    const inside = offsets.filter((offset) => offset > start && offset < end);
    for (const offset of inside) left.delete(offset);
    if (inside.length > 0) left.add(start).add(end);
  }
  return [...left].sort((a, b) => a - b);
};
