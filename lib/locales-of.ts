import { LOCALE_IDS, type Locale, SOURCE_LOCALE } from './locales.ts';

/**
 * The languages a bundle is made and complete in, in the registry's order: those it names, with the
 * source, which everything is written in first; all of them where it names none. Whatever goes over
 * bundles and languages goes over these. On the tablet every language can be chosen for every place:
 * what the place has no words for is said in the source language, and says so.
 */
export const localesOf = ({
  locales,
}: {
  readonly locales?: readonly Locale[] | undefined;
}): Locale[] =>
  locales ? LOCALE_IDS.filter((id) => id === SOURCE_LOCALE || locales.includes(id)) : LOCALE_IDS;
