import { isUnspaced, mayBreakBetween } from './break-rules.ts';

const segmenters = new Map<string, Intl.Segmenter>();

const segmenterFor = (locale: string): Intl.Segmenter => {
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  segmenters.set(locale, segmenter);
  return segmenter;
};

/** Every place where `part` stands in `text`, as start and end offsets. */
const placesOf = (text: string, part: string): [number, number][] => {
  const places: [number, number][] = [];
  for (let at = text.indexOf(part); part && at !== -1; at = text.indexOf(part, at + 1)) {
    places.push([at, at + part.length]);
  }
  return places;
};

const isolatesIn = (text: string): [number, number][] =>
  Array.from(text.matchAll(/[\u2066-\u2068][^\u2069]*\u2069/gu), ({ 0: run, index }) => [
    index,
    index + run.length,
  ]);

/**
 * The offsets at which a text in NFC may break besides its spaces.
 * @param keepTogether words the dictionary splits wrongly, in NFC; where it did, their own edges
 *   become breaks instead
 */
export const breakOffsets = (
  text: string,
  locale: string,
  keepTogether: readonly string[],
): number[] => {
  const chosen = Array.from(text.matchAll(/\u200b(?!$)/gu), ({ index }) => index + 1);
  // Whoever placed zero-width spaces has decided where the text breaks.
  const asDictionary = chosen.length === 0 && isUnspaced(text);
  const offsets = new Set(
    asDictionary ? Array.from(segmenterFor(locale).segment(text), ({ index }) => index) : chosen,
  );
  for (const [start, end] of keepTogether.flatMap((word) => placesOf(text, word))) {
    const inside = [...offsets].filter((offset) => offset > start && offset < end);
    for (const offset of inside) offsets.delete(offset);
    if (inside.length > 0) offsets.add(start).add(end);
  }
  for (const [start, end] of isolatesIn(text)) {
    for (const offset of offsets) if (offset > start && offset < end) offsets.delete(offset);
  }
  return [...offsets]
    .sort((a, b) => a - b)
    .filter((offset) => mayBreakBetween(text.slice(0, offset), text.slice(offset)));
};
