import type { Bundle } from '../../bundle.ts';
import { PREBUILT_FORMAT } from '../../formats.ts';
import { laterUrl, paperPath } from '../../links.ts';
import { aheadLeaflets } from './ahead-leaflets.ts';
import { MADE_AHEAD } from './made-ahead.ts';
import type { Paper } from './paper.ts';

/** The paper beside every page for later, by its path on the site. */
export const sitePapers = (bundles: readonly Bundle[]): Paper[] =>
  aheadLeaflets(bundles).map(({ bundle, locale, reader, leaflet }) => ({
    path: paperPath(bundle, locale, reader).slice(1),
    format: PREBUILT_FORMAT,
    link: bundle.site ? laterUrl(bundle.site, bundle, locale, reader, MADE_AHEAD) : null,
    leaflet,
  }));
