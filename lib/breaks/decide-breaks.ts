import { CONTENT } from '../content.ts';
import { LOCALE_IDS, type Locale } from '../locales.ts';
import { LOCALES_FOLDER } from '../strings.ts';
import { breakOffsets } from '../typeset/break-offsets.ts';
import { type BreakKnowledge, knowBreaks, withBars } from '../typeset/known-breaks.ts';
import { readBreaks } from './read-breaks.ts';
import { wordsOf } from './words-of.ts';

/** The breaks of a locale's words, decided once. */
export interface Decided extends BreakKnowledge {
  /** The same lines by the file that says the words first. */
  readonly byFile: ReadonlyMap<string, readonly string[]>;
  /** How many of them nobody has written down yet: this machine's dictionary decided. */
  readonly fresh: number;
}

/**
 * Decides where every word that reaches paper breaks: as written in `locales/line-breaks/`, and what
 * is not written there as the dictionary of this machine has it, corrected by
 * `locales/keep-together/`.
 */
export function decideBreaks({
  content = CONTENT,
  locales = LOCALES_FOLDER,
} = {}): Record<Locale, Decided> {
  const { knowledge } = readBreaks(locales);
  return Object.fromEntries(
    LOCALE_IDS.map((locale): [Locale, Decided] => {
      const { keepTogether, lines } = knowledge[locale] ?? { keepTogether: [], lines: [] };
      const known = knowBreaks({ keepTogether, lines });
      const words = wordsOf(locale, { content, locales });
      const byFile = new Map(
        [...words].map(([file, runs]) => [
          file,
          runs.map((run) => withBars(run, breakOffsets(run, locale, known))),
        ]),
      );
      const fresh = [...words.values()].flat().filter((run) => !known.lines.has(run)).length;
      return [locale, { keepTogether, lines: [...byFile.values()].flat(), byFile, fresh }];
    }),
  ) as Record<Locale, Decided>;
}
