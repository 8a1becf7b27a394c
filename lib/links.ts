import type { Bundle } from './bundle.ts';
import { encodeNumbers } from './encode-numbers.ts';
import { type Locale, pathOf, SOURCE_LOCALE } from './locales.ts';
import { localesOf } from './locales-of.ts';
import { PAPER_FILE } from './paper-file.ts';
import { READERS, type Reader } from './readers.ts';
import { type Selection, topicsOf } from './selection.ts';

/** Address of a page for later, from the site's root: `/th/km/e/`. */
export const laterPath = (bundle: Pick<Bundle, 'code'>, locale: Locale, reader: Reader): string =>
  `/${bundle.code}/${pathOf(locale)}/${READERS[reader].code}/`;

/** Address of the paper that lies beside a page for later: `/th/km/e/information.pdf`. */
export const paperPath = (bundle: Pick<Bundle, 'code'>, locale: Locale, reader: Reader): string =>
  `${laterPath(bundle, locale, reader)}${PAPER_FILE}`;

/**
 * The topics of a leaflet as an opaque code. It goes behind `#`, which a browser never sends to a
 * server. It can only name topics that were built into the page; whatever else it says is ignored.
 * @returns an empty string for everything
 */
export function encodeTopics(bundle: Bundle, selection: Selection): string {
  if (typeof selection === 'string') return '';
  const topics = topicsOf(bundle);
  return encodeNumbers(selection.flatMap((id) => topics.get(id) ?? []));
}

/**
 * The whole address behind the QR code. All of it in small letters: in capitals a code could be a
 * little smaller, but a host that is not ours may not find the page, and `#` has no place there.
 * In a language the bundle has no pages in, it leads to the English one: there are her topics, all
 * numbers, and every language there is.
 */
export function laterUrl(
  origin: string,
  bundle: Bundle,
  locale: Locale,
  reader: Reader,
  selection: Selection,
): string {
  const code = encodeTopics(bundle, selection);
  const there = localesOf(bundle).includes(locale) ? locale : SOURCE_LOCALE;
  return `${origin}${laterPath(bundle, there, reader)}${code ? `#${code}` : ''}`;
}
