import { createInstance, type TFunction } from 'i18next';
import { AuthorError } from './author-error.ts';
import { isLocale, type Locale, SOURCE_LOCALE } from './locales.ts';

/** The files in `locales/<locale>/`, one namespace each. */
export const NAMESPACES = [
  'questions',
  'terms',
  'leaflet',
  'page',
  'tablet',
  'notes',
  'offline',
  'audio',
] as const;

export type Namespace = (typeof NAMESPACES)[number];

/** Interface strings of one locale, by namespace. */
export type Strings = Record<Namespace, Record<string, unknown>>;

/** Gives the translate function of a locale. */
export type Translate = (locale: Locale) => TFunction;

/**
 * Makes the translate functions of the given locales. Nothing is global: the locale is an argument.
 * A missing key or placeholder throws, because a half sentence must never reach a person.
 * @param all strings by locale, as read from `locales/`
 */
export function createTranslate(all: Partial<Record<Locale, Strings>>): Translate {
  const instance = createInstance();
  instance.init({
    initAsync: false,
    showSupportNotice: false,
    resources: all as Record<string, Strings>,
    lng: SOURCE_LOCALE,
    fallbackLng: false,
    ns: [...NAMESPACES],
    defaultNS: false,
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key: string) => {
      throw new AuthorError(
        `locales: the key "${key}" is missing. "npm run check" says in which file, and what to translate.`,
      );
    },
    missingInterpolationHandler: (text: string, match: RegExpExecArray) => {
      throw new Error(`locales: nothing was given for ${match[0]} in "${text}".`);
    },
  } as Parameters<typeof instance.init>[0]);
  const made = new Map<Locale, TFunction>();
  return (locale) => {
    if (!isLocale(locale) || !all[locale]) throw new Error(`locales: "${locale}" is not loaded.`);
    const known = made.get(locale) ?? instance.getFixedT(locale);
    made.set(locale, known as TFunction);
    return known as TFunction;
  };
}
