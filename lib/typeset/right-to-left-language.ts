import { memoize } from './memoize.ts';

/** ISO 15924 codes of living scripts that run from right to left. */
const RIGHT_TO_LEFT_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Nkoo', 'Syrc', 'Adlm', 'Rohg']);

/** Languages remembered: asking Intl takes longer than all else about a line. */
const LANGUAGES_KEPT = 100;

/**
 * True if a language is written from right to left. The key is a BCP 47 tag, or '' if nobody said.
 * @throws RangeError for what is no tag
 */
export const isRightToLeftLanguage = memoize(
  LANGUAGES_KEPT,
  (language: string): boolean =>
    language !== '' && RIGHT_TO_LEFT_SCRIPTS.has(new Intl.Locale(language).maximize().script ?? ''),
);
