import type { TypefaceId } from './typefaces.ts';

export type Direction = 'ltr' | 'rtl';

/** What the whole project knows about one language. */
export interface LocaleInfo {
  /** The language's name in its own script: how a person finds it. Never a flag. */
  readonly name: string;
  /** The English name, for workers and for messages to authors. */
  readonly english: string;
  readonly dir: Direction;
  readonly typeface: TypefaceId;
  /** Its script, as Unicode names it (ISO 15924 in words). */
  readonly script: string;
  /** Graphemes it needs for what English says in one (parallel texts of the Universal Declaration of Human Rights). */
  readonly length: number;
  /**
   * How it stands in addresses where its tag is long: a QR code must stay small, and somebody may type
   * the address. Never changed once printed.
   */
  readonly path?: string;
}

/**
 * The registry of languages, keyed by BCP 47 tag. Adding a language is one line here, its folders
 * in `content/` and `locales/`, and for a new script one line in `typefaces.ts`.
 */
export const LOCALES = {
  en: {
    name: 'English',
    english: 'English',
    dir: 'ltr',
    typeface: 'latin',
    script: 'Latin',
    length: 1,
  },
  my: {
    name: 'မြန်မာဘာသာ',
    english: 'Burmese',
    dir: 'ltr',
    typeface: 'burmese',
    script: 'Myanmar',
    length: 0.74,
  },
  km: {
    name: 'ភាសាខ្មែរ',
    english: 'Khmer',
    dir: 'ltr',
    typeface: 'khmer',
    script: 'Khmer',
    length: 0.61,
  },
  lo: { name: 'ພາສາລາວ', english: 'Lao', dir: 'ltr', typeface: 'lao', script: 'Lao', length: 0.85 },
  th: {
    name: 'ภาษาไทย',
    english: 'Thai',
    dir: 'ltr',
    typeface: 'thai',
    script: 'Thai',
    length: 0.83,
  },
  vi: {
    name: 'Tiếng Việt',
    english: 'Vietnamese',
    dir: 'ltr',
    typeface: 'latin',
    script: 'Latin',
    length: 0.96,
  },
  'zh-Hans': {
    name: '简体中文',
    english: 'Chinese',
    dir: 'ltr',
    typeface: 'chinese',
    path: 'zh',
    script: 'Han',
    length: 0.29,
  },
  sq: {
    name: 'Shqip',
    english: 'Albanian',
    dir: 'ltr',
    typeface: 'latin',
    script: 'Latin',
    length: 1.05,
  },
  ro: {
    name: 'Română',
    english: 'Romanian',
    dir: 'ltr',
    typeface: 'latin',
    script: 'Latin',
    length: 1.14,
  },
  ru: {
    name: 'Русский',
    english: 'Russian',
    dir: 'ltr',
    typeface: 'latin',
    script: 'Cyrillic',
    length: 1.17,
  },
  'sr-Latn': {
    name: 'Srpski',
    english: 'Serbian (Latin)',
    dir: 'ltr',
    typeface: 'latin',
    script: 'Latin',
    length: 0.92,
    path: 'sr',
  },
  'sr-Cyrl': {
    name: 'Српски',
    english: 'Serbian (Cyrillic)',
    dir: 'ltr',
    typeface: 'latin',
    script: 'Cyrillic',
    length: 0.92,
    path: 'sc',
  },
  ar: {
    name: 'العربية',
    english: 'Arabic',
    dir: 'rtl',
    typeface: 'arabic',
    script: 'Arabic',
    length: 0.71,
  },
} as const satisfies Record<string, LocaleInfo>;

export type Locale = keyof typeof LOCALES;

export const LOCALE_IDS = Object.keys(LOCALES) as Locale[];

/** The language everything is written in first, and what an untranslated entry falls back to. */
export const SOURCE_LOCALE: Locale = 'en';

/** True for a tag in the registry. */
export const isLocale = (value: string): value is Locale => Object.hasOwn(LOCALES, value);

/** Writing direction of a language. */
export const directionOf = (locale: Locale): Direction => LOCALES[locale].dir;

/** A language as it stands in addresses: its tag in small letters, or something shorter. */
export const pathOf = (locale: Locale): string => {
  const { path }: LocaleInfo = LOCALES[locale];
  return path ?? locale.toLowerCase();
};
