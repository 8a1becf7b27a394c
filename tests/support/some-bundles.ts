import type { Bundle } from '../../lib/bundle.ts';
import { loadContent } from '../../lib/content.ts';
import { EVERY } from './rows.ts';

/**
 * One bundle of each sort: what is true everywhere, a country of either half of the world (one has contacts
 * with warnings, the other a number dialled as inside the country and rights of two layers), an
 * organisation. The other countries differ from these in their contacts alone.
 */
const SORTS = ['general', 'thailand', 'moldova', 'sample-organisation'];

/** The bundles that tests go over; all of them with `EVERY=1`. */
export function someBundles(): Record<string, Bundle> {
  const all = loadContent();
  if (EVERY) return all;
  return Object.fromEntries(Object.entries(all).filter(([id]) => SORTS.includes(id)));
}
