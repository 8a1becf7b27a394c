import { LOCALES, type Locale, SOURCE_LOCALE } from '../locales.ts';
import { barsOf, type Level } from './levels.ts';

/** Graphemes of an English word with its space, in our own texts. */
const WORD = 5;
/** A translation may be so much longer than its English would lead one to expect. */
const LEEWAY = 1.15;

const segmenters = new Map<Locale, Intl.Segmenter>();

/** Texts that were counted: every bundle that builds on another says the same again. */
const counted = new Map<string, number>();

/** What a reader sees as one sign: a letter with its marks. */
export function graphemes(locale: Locale, text: string): number {
  const key = `${locale} ${text}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const segmenter = segmenters.get(locale) ?? new Intl.Segmenter(locale);
  segmenters.set(locale, segmenter);
  const count = [...segmenter.segment(text)].length;
  counted.set(key, count);
  return count;
}

const words = (text: string): number => text.trim().split(/\s+/u).length;

/**
 * How much a sentence may hold, and in what it is counted: words in English, graphemes elsewhere, because
 * words do not compare across languages.
 */
export function limitOf(
  locale: Locale,
  bar: number,
): { most: number; unit: string; count: (text: string) => number } {
  if (locale === SOURCE_LOCALE) return { most: bar, unit: 'words', count: words };
  return {
    most: Math.floor(bar * WORD * LOCALES[locale].length * LEEWAY),
    unit: 'signs',
    count: (text) => graphemes(locale, text),
  };
}

/** What is wrong with the length of one sentence at a level, or null. */
export function lengthProblem(locale: Locale, level: Level, text: string): string | null {
  const { most, unit, count } = limitOf(locale, barsOf(level).most);
  // No sign has less than one unit of text: most sentences need no counting.
  if (text.length <= most && locale !== SOURCE_LOCALE) return null;
  const found = count(text);
  return found > most
    ? `has ${found} ${unit}, "${level}" allows ${most}. Say it more simply, or make two sentences in every language.`
    : null;
}
