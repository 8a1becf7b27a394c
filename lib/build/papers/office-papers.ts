import type { Bundle } from '../../bundle.ts';
import { formatsFor } from '../../formats.ts';
import { laterPath, laterUrl } from '../../links.ts';
import type { Locale } from '../../locales.ts';
import { READERS, type Reader } from '../../readers.ts';
import { aheadLeaflets } from './ahead-leaflets.ts';
import { MADE_AHEAD } from './made-ahead.ts';
import type { Paper } from './paper.ts';

/** A paper for an office's printer, and what it is. */
export interface OfficePaper extends Paper {
  readonly bundle: Bundle;
  readonly locale: Locale;
  readonly reader: Reader;
}

/**
 * Every paper an office may need: each format that makes sense for each reader, in every language,
 * of every bundle. In folders like the addresses of the site, as `th/km/a4-e.pdf`: a queue at a
 * printer and a stick that is found show codes, and no name of an organisation.
 * @param site in place of the bundles' own addresses
 */
export const officePapers = (bundles: readonly Bundle[], site?: string): OfficePaper[] =>
  aheadLeaflets(bundles).flatMap(({ bundle, locale, reader, leaflet }) =>
    formatsFor(reader).map((format) => {
      const folder = laterPath(bundle, locale, reader).split('/').slice(1, -2).join('/');
      const origin = site ?? bundle.site;
      return {
        path: `${folder}/${format}-${READERS[reader].code}.pdf`,
        format,
        link: origin ? laterUrl(origin, bundle, locale, reader, MADE_AHEAD) : null,
        leaflet,
        bundle,
        locale,
        reader,
      };
    }),
  );
