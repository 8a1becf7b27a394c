import type { Locale } from './locales.ts';
import { SOURCE_LOCALE } from './locales.ts';
import type { BundleInfo } from './schema/bundle.ts';
import type { Facts, Kind, Words, WordsOf } from './schema/kinds.ts';

/** The localized content for one place or organisation, inheritance applied. Plain data. */
export interface Bundle extends BundleInfo {
  /** Folder name in `content/`. */
  readonly id: string;
  readonly facts: Facts;
  /** Words by locale; an entry may be missing in a locale, never in the source locale. */
  readonly words: Partial<Record<Locale, Words>>;
  /** What a competent speaker approved as it stands: `km/services/safe-place`, or `km/locales`. */
  readonly signedOff: readonly string[];
}

/** Words of one entry with the locale they are really in. */
export interface Found<K extends Kind> {
  readonly words: WordsOf<K>;
  readonly locale: Locale;
}

/**
 * The words of an entry in a locale, or in the source locale where they are missing.
 * @throws if the source locale has none either: the check finds that before anybody can print
 */
export function wordsOf<K extends Kind>(
  bundle: Bundle,
  kind: K,
  id: string,
  locale: Locale,
): Found<K> {
  for (const tried of [locale, SOURCE_LOCALE]) {
    const words = bundle.words[tried]?.[kind][id] as WordsOf<K> | undefined;
    if (words) return { words, locale: tried };
  }
  throw new Error(
    `content/${bundle.id}: ${kind} "${id}" has no words in ${locale} or ${SOURCE_LOCALE}.`,
  );
}

/** True if a competent speaker approved these words as they stand. */
export const isSignedOff = (bundle: Bundle, kind: Kind, id: string, locale: Locale): boolean =>
  bundle.signedOff.includes(`${locale}/${kind}/${id}`);

/** Stands in `signedOff`, behind a locale, for all strings of the interface in it. */
export const INTERFACE = 'locales';

/** True if a competent speaker approved all phrases around these words. */
export const isInterfaceSigned = (bundle: Bundle, locale: Locale): boolean =>
  bundle.signedOff.includes(`${locale}/${INTERFACE}`);
