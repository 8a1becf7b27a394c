import { isUnspaced, mayBreakAt, UNSPACED_RUN } from './break-rules.ts';
import { dictionaryOffsets } from './dictionary-offsets.ts';
import { keepWhole } from './keep-whole.ts';
import { barsIn, type KnownBreaks } from './known-breaks.ts';

// Burmese syllables that are only ever the beginning of a word: the no of verbs, and the first
// syllables of nouns. Dictionaries take them for words.
const BEGINS_WORD = /^[မအတ]$/u;

/** Breaks inside letters that follow one another: what is known, or else the dictionary's. */
const insideRun = (run: string, locale: string, known: KnownBreaks): readonly number[] => {
  const decided = known.lines.get(run);
  if (decided !== undefined) return barsIn(decided);
  const kept = keepWhole(run, dictionaryOffsets(run, locale), known.keepTogether);
  return kept.filter((offset, index) => !BEGINS_WORD.test(run.slice(kept[index - 1] ?? 0, offset)));
};

/** Every place that is not inside a run of unspaced letters, and the breaks inside each run. */
const candidates = (text: string, locale: string, known: KnownBreaks): number[] => {
  const offsets: number[] = [];
  let done = 0;
  for (const { 0: run, index } of text.matchAll(UNSPACED_RUN)) {
    for (let at = done; at < index; at++) offsets.push(at);
    offsets.push(index, ...insideRun(run, locale, known).map((offset) => index + offset));
    done = index + run.length;
  }
  for (let at = done; at < text.length; at++) offsets.push(at);
  return offsets;
};

// Direction isolates, and the words for "and so on" that hold a sign of abbreviation inside.
const WHOLE = /[\u2066-\u2068][^\u2069]*\u2069|។ល។|ฯลฯ|ຯລຯ/gu;

/**
 * The offsets at which a text may break besides its spaces, rising.
 * @param text in NFC
 * @param locale BCP 47 tag, for the dictionary of `Intl.Segmenter`
 */
export const breakOffsets = (text: string, locale: string, known: KnownBreaks): number[] => {
  // Whoever placed zero-width spaces has decided where the text breaks.
  const chosen = Array.from(text.matchAll(/\u200b(?!$)/gu), ({ index }) => index + 1);
  if (chosen.length === 0 && !isUnspaced(text)) return [];
  const offsets = chosen.length > 0 ? chosen : candidates(text, locale, known);
  const whole = Array.from(text.matchAll(WHOLE), ({ 0: part, index }) => [
    index,
    index + part.length,
  ]) as [number, number][];
  let next = 0;
  return offsets.filter((offset) => {
    while (offset >= (whole[next]?.[1] ?? Number.POSITIVE_INFINITY)) next++;
    return offset <= (whole[next]?.[0] ?? offset) && mayBreakAt(text, offset);
  });
};
