import type { Bundle } from '../bundle.ts';
import { textsIn } from '../check/texts.ts';
import { compose } from '../compose.ts';
import { createTranslate, NAMESPACES, type Namespace, type Strings } from '../i18n.ts';
import type { GroupId, Text } from '../leaflet.ts';
import { type Locale, SOURCE_LOCALE } from '../locales.ts';
import { valueAt } from '../merge.ts';
import { READER_IDS, READERS, type Reader } from '../readers.ts';
import { textsOf } from './texts-of.ts';

/** Where a sentence appears, for whoever speaks it. */
export type Place =
  | { readonly part: 'tablet' | 'phrases' | 'other' }
  | {
      readonly part: 'leaflet';
      readonly reader: Reader;
      /** null: above all groups. */
      readonly group: GroupId | null;
      /** Title of the section in English. */
      readonly title: string;
    };

/** One thing the person can hear. */
export interface Sentence {
  readonly text: string;
  /** What it means; null where it is English, or where no English stands beside it. */
  readonly english: string | null;
  readonly place: Place;
}

/** What the strings of a namespace are for, where it is not the person's half of the tablet. */
const NOT_ON_SCREENS = ['questions', 'terms', 'leaflet', 'page', 'audio'];

/** Call checks run out, and no recording may go stale by that alone: both phrases count. */
const LONG_AGO = '0000-01-01';
const FAR_AWAY = '9999-12-31';

/** Easy words of adults first: whoever stops after an hour has recorded what most people hear. */
const READERS_IN_ORDER = [...READER_IDS].sort((a, b) => rank(a) - rank(b));

function rank(reader: Reader): number {
  const { age, level } = READERS[reader];
  return ['adult', 'teen', 'child'].indexOf(age) * 3 + ['easy', 'pictures', 'full'].indexOf(level);
}

/** What a language says of itself where one chooses a language. */
export const firstWords = (strings: Readonly<Record<Locale, Strings>>, locale: Locale): string =>
  String(valueAt(strings[locale].tablet, ['person', 'language', 'lead']));

/** Interface strings that are whole as they stand; what has a placeholder is no sentence yet. */
function* fixed(
  strings: Readonly<Record<Locale, Strings>>,
  locale: Locale,
  namespace: Namespace,
  within: string,
  place: Place,
): Generator<Sentence> {
  const path = within ? within.split('.') : [];
  for (const [key, text] of textsIn(valueAt(strings[locale][namespace], path))) {
    const english = valueAt(strings[SOURCE_LOCALE][namespace], [...path, ...key.split('.')]);
    yield { text, english: typeof english === 'string' ? english : null, place };
  }
}

/** What the leaflets of some readers say, with the facts filled in, in reading order. */
function* composed(
  bundle: Bundle,
  locale: Locale,
  strings: Readonly<Record<Locale, Strings>>,
  readers: readonly Reader[],
): Generator<Sentence> {
  const translate = createTranslate(strings);
  const mine = (texts: readonly Text[]) => texts.filter((text) => text.locale === locale);
  for (const reader of readers)
    for (const today of [LONG_AGO, FAR_AWAY]) {
      const also = SOURCE_LOCALE;
      const leaflet = compose(bundle, locale, reader, 'all', { translate, today, also });
      const englishOf = (text: Text) => text.also?.text ?? null;
      const say = (texts: readonly Text[], group: GroupId | null, title: string) =>
        mine(texts).map((text) => ({
          text: text.text,
          english: englishOf(text),
          place: { part: 'leaflet' as const, reader, group, title },
        }));
      const heading = leaflet.title.also?.text ?? leaflet.title.text;
      yield* say([leaflet.title, ...leaflet.notices.map(({ text }) => text)], null, heading);
      for (const { id, title, sections } of leaflet.groups) {
        yield* say([title], id, title.also?.text ?? title.text);
        for (const section of sections)
          yield* say(textsOf(section), id, section.title.also?.text ?? section.title.text);
      }
    }
}

/**
 * Every text a person can hear in one language of a bundle, each once, the most needed first: the
 * leaflet of the first reader, what the screens say, all other leaflets, then phrases that other
 * facts would use.
 * Phrases with a placeholder appear only as the bundle's facts fill them in.
 */
export function sentencesOf(
  bundle: Bundle,
  locale: Locale,
  strings: Readonly<Record<Locale, Strings>>,
): Sentence[] {
  const onScreens = NAMESPACES.filter((name) => !NOT_ON_SCREENS.includes(name)).flatMap((name) => [
    ...fixed(strings, locale, name, 'person', { part: 'tablet' }),
  ]);
  const first = firstWords(strings, locale);
  const phrases = [
    ['questions', ''],
    ['leaflet', ''],
    ['terms', 'groups'],
  ] as const;
  const words = [...textsIn(bundle.words[locale])].map(([path, text]): Sentence => {
    const english = valueAt(bundle.words[SOURCE_LOCALE], path.split('.'));
    return {
      text,
      english: typeof english === 'string' ? english : null,
      place: { part: 'other' },
    };
  });
  const all = [
    ...onScreens.filter(({ text }) => text === first),
    ...composed(bundle, locale, strings, READERS_IN_ORDER.slice(0, 1)),
    ...onScreens,
    ...composed(bundle, locale, strings, READERS_IN_ORDER.slice(1)),
    ...phrases.flatMap(([name, within]) => [
      ...fixed(strings, locale, name, within, { part: 'phrases' }),
    ]),
    ...words,
  ];
  const spoken = all.filter(({ text }) => /\p{L}/u.test(text) && !text.includes('{{'));
  const once = new Map<string, Sentence>();
  for (const sentence of spoken) if (!once.has(sentence.text)) once.set(sentence.text, sentence);
  return [...once.values()].map((sentence) =>
    locale === SOURCE_LOCALE ? { ...sentence, english: null } : sentence,
  );
}
