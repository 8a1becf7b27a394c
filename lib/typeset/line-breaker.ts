import { breakOffsets } from './break-offsets.ts';

/** What react-pdf asks of `<Text hyphenationCallback>`: the parts of one word. */
export type HyphenationCallback = (word: string) => string[];

const toNFC = (text: string): string => text.normalize('NFC');

/** Cuts a text at these offsets. */
const cut = (text: string, offsets: readonly number[]): string[] =>
  [0, ...offsets].map((start, index) => text.slice(start, offsets[index] ?? text.length));

/**
 * Makes the callback for `<Text hyphenationCallback>`. Lines then break between words, also in
 * scripts without spaces, and no hyphen is printed: textkit gives an empty part no hyphen.
 * @param locale BCP 47 tag of the text, for the dictionary of `Intl.Segmenter`
 * @param keepTogether words that must not be split
 */
export const lineBreaker = (
  locale: string,
  keepTogether: readonly string[] = [],
): HyphenationCallback => {
  const kept = keepTogether.map(toNFC);
  return (word) => {
    if (!word.trim()) return [word];
    // textkit hands over NFD, which falls apart inside Burmese syllables.
    const text = toNFC(word);
    const parts = cut(text, breakOffsets(text, locale, kept));
    return parts.flatMap((part, index) => (index === 0 ? [part] : ['', part]));
  };
};

/**
 * The props of `<Text>` for good line breaks: the callback, and a penalty that forbids textkit to
 * break between two runs that no space separates, such as a bracket and the number after it.
 */
export const textFlow = (locale: string, keepTogether: readonly string[] = []) => ({
  hyphenationCallback: lineBreaker(locale, keepTogether),
  // textkit's own value for "never".
  hyphenationPenalty: 10000,
});

/**
 * Writes the breaks of a text into it as U+200B, so that it breaks alike on every machine. For text
 * that will be laid out where the dictionary is poorer than here.
 */
export const markBreaks = (
  text: string,
  locale: string,
  keepTogether: readonly string[] = [],
): string => {
  const kept = keepTogether.map(toNFC);
  const words = toNFC(text).split(/( +)/);
  return words.map((word) => cut(word, breakOffsets(word, locale, kept)).join('\u200b')).join('');
};
