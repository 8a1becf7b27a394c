import { LOCALE_IDS, LOCALES, type Locale } from './locales.ts';

/** Without marks, case and spaces at the ends: how a hurried worker types. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();

/** What a browser calls a language or a country in another language; nothing where it has no word. */
const named = (kind: 'language' | 'region', code: string): string[] =>
  LOCALE_IDS.flatMap((inLocale) => {
    const name = new Intl.DisplayNames([inLocale], { type: kind, fallback: 'none' }).of(code);
    return name ? [name] : [];
  });

/**
 * Every name a worker may know a language by: its own, English, its tag, its names in our other
 * languages, and those of the country most of its speakers live in (CLDR, from the browser itself).
 */
function namesOf(locale: Locale): string[] {
  const { region } = new Intl.Locale(locale).maximize();
  return [
    locale,
    LOCALES[locale].name,
    LOCALES[locale].english,
    ...named('language', locale),
    ...(region ? named('region', region) : []),
  ].map(plain);
}

const known = new Map<Locale, string[]>();

/** The languages with a name that holds what was typed; all of them while nothing was. */
export function searchLanguages(typed: string): Locale[] {
  const wanted = plain(typed);
  return LOCALE_IDS.filter((locale) => {
    const names = known.get(locale) ?? namesOf(locale);
    known.set(locale, names);
    return names.some((name) => name.includes(wanted));
  });
}
