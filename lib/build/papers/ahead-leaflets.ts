import type { Bundle } from '../../bundle.ts';
import { composePaper } from '../../compose-paper.ts';
import type { Leaflet } from '../../leaflet.ts';
import type { Locale } from '../../locales.ts';
import { localesOf } from '../../locales-of.ts';
import { READER_IDS, type Reader } from '../../readers.ts';
import { loadTranslate } from '../../strings.ts';
import { today } from '../../today.ts';
import { MADE_AHEAD } from './made-ahead.ts';

/** One leaflet that is made before anybody has marked anything. */
export interface AheadLeaflet {
  readonly bundle: Bundle;
  readonly locale: Locale;
  readonly reader: Reader;
  readonly leaflet: () => Leaflet;
}

/** A leaflet for every reader and every language of each of these bundles, composed when it is asked for. */
export function aheadLeaflets(bundles: readonly Bundle[]): AheadLeaflet[] {
  const options = { translate: loadTranslate(), today: today() };
  return bundles.flatMap((bundle) =>
    localesOf(bundle).flatMap((locale) =>
      READER_IDS.map((reader) => ({
        bundle,
        locale,
        reader,
        leaflet: () => composePaper(bundle, locale, reader, MADE_AHEAD, options),
      })),
    ),
  );
}
