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
  en: { name: 'English', english: 'English', dir: 'ltr', typeface: 'latin' },
  my: { name: 'မြန်မာဘာသာ', english: 'Burmese', dir: 'ltr', typeface: 'burmese' },
  km: { name: 'ភាសាខ្មែរ', english: 'Khmer', dir: 'ltr', typeface: 'khmer' },
  lo: { name: 'ພາສາລາວ', english: 'Lao', dir: 'ltr', typeface: 'lao' },
  th: { name: 'ภาษาไทย', english: 'Thai', dir: 'ltr', typeface: 'thai' },
  vi: { name: 'Tiếng Việt', english: 'Vietnamese', dir: 'ltr', typeface: 'latin' },
  'zh-Hans': { name: '简体中文', english: 'Chinese', dir: 'ltr', typeface: 'chinese', path: 'zh' },
  sq: { name: 'Shqip', english: 'Albanian', dir: 'ltr', typeface: 'latin' },
  ro: { name: 'Română', english: 'Romanian', dir: 'ltr', typeface: 'latin' },
  ru: { name: 'Русский', english: 'Russian', dir: 'ltr', typeface: 'latin' },
  'sr-Latn': {
    name: 'Srpski',
    english: 'Serbian (Latin)',
    dir: 'ltr',
    typeface: 'latin',
    path: 'srl',
  },
  'sr-Cyrl': {
    name: 'Српски',
    english: 'Serbian (Cyrillic)',
    dir: 'ltr',
    typeface: 'latin',
    path: 'src',
  },
  ar: { name: 'العربية', english: 'Arabic', dir: 'rtl', typeface: 'arabic' },
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
