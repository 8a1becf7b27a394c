import { LOCALE_IDS, LOCALES, type Locale } from '../../../lib/locales.ts';
import { audioKindOf } from '../../../lib/recordings/audio-kinds.ts';
import { LATIN } from '../../../lib/typefaces.ts';
import { paths } from '../data.ts';
import { SCOPE } from './protocol.ts';

/** What is in the store, in a worker's terms. */
export interface StoreContents {
  /** Languages in which every place can be shown. */
  readonly locales: readonly Locale[];
  /** Ids of the places, whole in each of these languages. */
  readonly bundles: readonly string[];
  /** Languages in which a leaflet can be made. */
  readonly papers: readonly Locale[];
  /** Recordings, in files. */
  readonly recordings: number;
}

/** What making a leaflet needs in every language: the program, HarfBuzz, and the Latin digits. */
const PAPER = ['handout-worker.js', 'harfbuzz.wasm'];
const WEIGHTS = [400, 700];

/**
 * Reads from the addresses of the stored files what works without a network. A language counts only
 * if nothing of it is missing.
 * @param all ids of the bundles there are
 */
export function storeContents(urls: readonly string[], all: readonly string[]): StoreContents {
  const stored = new Set(urls);
  const has = (path: string) => stored.has(SCOPE + path);
  const hasData = (path: string) => has(`data/${path}`);
  const hasFont = (typeface: string) =>
    WEIGHTS.every((weight) => has(`fonts/${typeface}-${weight}.ttf`));
  const bundles = all.filter((id) => hasData(paths.facts(id)));
  const locales = LOCALE_IDS.filter(
    (locale) =>
      hasData(paths.strings(locale)) && bundles.every((id) => hasData(paths.words(id, locale))),
  );
  return {
    locales,
    bundles,
    papers: PAPER.every(has)
      ? locales.filter((locale) => hasFont(LATIN) && hasFont(LOCALES[locale].typeface))
      : [],
    recordings: urls.filter((url) => audioKindOf(url)).length,
  };
}
