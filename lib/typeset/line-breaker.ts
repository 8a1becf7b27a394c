import { breakOffsets } from './break-offsets.ts';
import { type BreakKnowledge, type KnownBreaks, knowBreaks } from './known-breaks.ts';

/** What react-pdf asks of `<Text hyphenationCallback>`: the parts of one word. */
export type HyphenationCallback = (word: string) => string[];

const WORD_JOINER = '\u2060';

/** Words remembered for one language; react-pdf asks for the same ones again and again. */
const REMEMBERED = 4000;

/** Cuts a text at these offsets. */
const cut = (text: string, offsets: readonly number[]): string[] =>
  [0, ...offsets].map((start, index) => text.slice(start, offsets[index] ?? text.length));

const makeBreaker = (locale: string, known: KnownBreaks): HyphenationCallback => {
  const remembered = new Map<string, string[]>();
  const split = (word: string): string[] => {
    // A space that textkit does not know for one is never squeezed, and the empty part after it is
    // where the line may end. (A grapheme joiner in its place would upset right-to-left text.)
    if (/^ +$/.test(word)) return [WORD_JOINER + word, ''];
    if (!word.trim()) return [word];
    // textkit hands over NFD, which falls apart inside Burmese syllables.
    const text = word.normalize('NFC');
    const parts = cut(text, breakOffsets(text, locale, known));
    return parts.flatMap((part, index) => (index === 0 ? [part] : ['', part]));
  };
  return (word) => {
    const parts = remembered.get(word) ?? split(word);
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, parts);
    return parts;
  };
};

const NOTHING: BreakKnowledge = { lines: [], keepTogether: [] };
const learned = new Map<string, KnownBreaks>();
const breakers = new Map<string, HyphenationCallback>();

const knownOf = (locale: string, keepTogether?: readonly string[]): KnownBreaks =>
  keepTogether
    ? knowBreaks({ lines: [], keepTogether })
    : (learned.get(locale) ?? knowBreaks(NOTHING));

/**
 * Tells the typesetting where the words of a language break, in place of what it knew before. Text
 * decided here breaks alike on every machine; all other text as the machine's dictionary has it.
 * @param locale BCP 47 tag of the text
 */
export const learnBreaks = (locale: string, knowledge: BreakKnowledge): void => {
  learned.set(locale, knowBreaks(knowledge));
  breakers.delete(locale);
};

/**
 * Makes the callback for `<Text hyphenationCallback>`. Lines then break between words, also in
 * scripts without spaces, and no hyphen is printed: textkit gives an empty part no hyphen.
 * @param locale BCP 47 tag of the text
 * @param keepTogether words that must not be split, in place of what was learned
 */
export const lineBreaker = (
  locale: string,
  keepTogether?: readonly string[],
): HyphenationCallback => {
  if (keepTogether) return makeBreaker(locale, knownOf(locale, keepTogether));
  const breaker = breakers.get(locale) ?? makeBreaker(locale, knownOf(locale));
  breakers.set(locale, breaker);
  return breaker;
};

/**
 * The props of `<Text>` for good line breaks: the callback, and a penalty that forbids textkit to
 * break between two runs that no space separates, such as a bracket and the number after it.
 */
export const textFlow = (locale: string, keepTogether?: readonly string[]) => ({
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
  keepTogether?: readonly string[],
): string => {
  const known = knownOf(locale, keepTogether);
  const words = text.normalize('NFC').split(/( +)/);
  return words.map((word) => cut(word, breakOffsets(word, locale, known)).join('\u200b')).join('');
};
