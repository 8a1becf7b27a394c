import { type Bundle, wordsOf } from '../bundle.ts';
import type { Translate } from '../i18n.ts';
import type { Spoken, Text } from '../leaflet.ts';
import { directionOf, type Locale } from '../locales.ts';
import { READERS, type Reader } from '../readers.ts';
import type { Kind, WordsOf } from '../schema/kinds.ts';
import type { Body } from '../schema/words.ts';

/** Speaks to one reader in one language, and in a second one beside it where that is asked for. */
export interface Voice {
  readonly locale: Locale;
  readonly reader: Reader;
  /** An interface string, like `leaflet:title`, in the reader's age. */
  say(key: string, values?: (locale: Locale) => Record<string, unknown>): Text;
  /** A piece of an entry's words, each language in its own fallback. */
  quote<K extends Kind>(kind: K, id: string, pick: (words: WordsOf<K>) => string): Text;
  /** A list of sentences of an entry, each beside its translation. */
  sentences<K extends Kind>(kind: K, id: string, pick: (words: WordsOf<K>) => Body): Text[];
  /** The locale an entry's words are really in. */
  localeOf(kind: Kind, id: string): Locale;
}

/** The sentences a reader gets: by age first, then by level. */
export function sentencesFor(reader: Reader, body: Body): readonly string[] {
  const { age, level } = READERS[reader];
  if (age === 'child') return body.child;
  if (age === 'teen' && body.teen) return body.teen;
  return level === 'full' ? body.full : body.easy;
}

/**
 * Makes the voice of one leaflet.
 * @param also second language, for the worker or a relative; null for none
 */
export function createVoice(
  bundle: Bundle,
  locale: Locale,
  reader: Reader,
  translate: Translate,
  also: Locale | null,
): Voice {
  const { age } = READERS[reader];
  const spoken = (text: string, of: Locale): Spoken => ({ text, locale: of, dir: directionOf(of) });
  const beside = (main: Spoken, second: Spoken | null): Text =>
    second && second.locale !== main.locale ? { ...main, also: second } : main;
  const both = (make: (of: Locale) => Spoken): Text =>
    beside(make(locale), also && also !== locale ? make(also) : null);
  return {
    locale,
    reader,
    say: (key, values) =>
      both((of) => spoken(translate(of)(key, { context: age, ...values?.(of) }), of)),
    quote: (kind, id, pick) =>
      both((of) => {
        const found = wordsOf(bundle, kind, id, of);
        return spoken(pick(found.words), found.locale);
      }),
    sentences: (kind, id, pick) => {
      const count = sentencesFor(reader, pick(wordsOf(bundle, kind, id, locale).words)).length;
      return Array.from({ length: count }, (_, index) =>
        both((of) => {
          const found = wordsOf(bundle, kind, id, of);
          return spoken(sentencesFor(reader, pick(found.words))[index] ?? '', found.locale);
        }),
      );
    },
    localeOf: (kind, id) => wordsOf(bundle, kind, id, locale).locale,
  };
}
