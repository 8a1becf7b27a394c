import type { Bundle } from '../../lib/bundle.ts';
import type { Strings } from '../../lib/i18n.ts';
import type { Locale } from '../../lib/locales.ts';
import { joinWords } from '../../lib/own-words.ts';
import type { Words } from '../../lib/schema/kinds.ts';
import type { Icons } from '../leaflet/icons.ts';

/** What a worker sees of a bundle before choosing it. */
export interface BundleName extends Pick<Bundle, 'id' | 'code' | 'name' | 'kind' | 'fictional'> {
  /** Ids of what it builds on, the most general first, and its own: each has a file of words. */
  readonly chain: readonly string[];
}

/** A bundle as it is loaded: its words come one language at a time. */
export type BundleFacts = Omit<Bundle, 'words'>;

/** Asks somebody to wait whose language nobody here knows yet. */
export interface Wait {
  readonly title: string;
  readonly text: readonly string[];
}

/** Addresses below `/tablet/data/`. */
export const paths = {
  bundles: 'bundles.json',
  pictograms: 'pictograms.json',
  wait: 'wait.json',
  strings: (locale: Locale) => `strings/${locale}.json`,
  facts: (bundle: string) => `${bundle}/facts.json`,
  /** What a bundle says itself; it needs those of its chain. */
  words: (bundle: string, locale: Locale) => `${bundle}/${locale}.json`,
};

/** The files whose words a bundle says in a language. */
export const wordsPaths = ({ chain }: BundleName, locale: Locale): string[] =>
  chain.map((bundle) => paths.words(bundle, locale));

/** Files that have been read, by address. */
export type Shelf = Readonly<Record<string, unknown>>;

/** What each address holds: the one place that trusts what the build wrote. */
export const shelf = {
  bundles: (files: Shelf) => files[paths.bundles] as readonly BundleName[] | undefined,
  pictograms: (files: Shelf) => files[paths.pictograms] as Icons | undefined,
  wait: (files: Shelf) => files[paths.wait] as Readonly<Record<Locale, Wait>> | undefined,
  strings: (files: Shelf, locale: Locale) => files[paths.strings(locale)] as Strings | undefined,
  facts: (files: Shelf, bundle: string) => files[paths.facts(bundle)] as BundleFacts | undefined,
  words: (files: Shelf, bundle: BundleName, locale: Locale): Words | undefined => {
    const layers = wordsPaths(bundle, locale).map((path) => files[path] as Words | undefined);
    return layers.every((layer) => layer !== undefined) ? joinWords(layers) : undefined;
  },
};
