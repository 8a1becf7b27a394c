const segmenters = new Map<string, Intl.Segmenter>();

const segmenterFor = (locale: string): Intl.Segmenter => {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return segmenter;
};

/** UTF-16 units asked about at once: the time ICU takes grows with the square of a text's length. */
const WINDOW = 512;

/** What is asked about again with what follows: words near the end of a window may go on. */
const OVERLAP = 64;

/**
 * The offsets at which the dictionary of `Intl.Segmenter` begins a new word, rising, without 0.
 * Dictionaries differ from machine to machine.
 * @param locale BCP 47 tag
 */
export const dictionaryOffsets = (text: string, locale: string): number[] => {
  const offsets: number[] = [];
  for (let at = 0; at < text.length; ) {
    const piece = text.slice(at, at + WINDOW);
    const isLast = at + piece.length === text.length;
    const found = Array.from(segmenterFor(locale).segment(piece), ({ index }) => index).filter(
      (index) => index > 0 && (isLast || index <= WINDOW - OVERLAP),
    );
    for (const index of found) offsets.push(at + index);
    if (isLast) break;
    at += found.at(-1) ?? WINDOW;
  }
  return offsets;
};
