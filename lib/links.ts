import type { Bundle } from './bundle.ts';
import type { Locale } from './locales.ts';
import { PAPER_FILE } from './paper-file.ts';
import { READERS, type Reader } from './readers.ts';
import { type Selection, topicsOf } from './selection.ts';
import { LONGEST_CODE, TOPICS_PER_DIGIT } from './topic-code.ts';

/** Address of a page for later, from the site's root: `/th/km/e/`. */
export const laterPath = (bundle: Pick<Bundle, 'code'>, locale: Locale, reader: Reader): string =>
  `/${bundle.code}/${locale.toLowerCase()}/${READERS[reader].code}/`;

/** Address of the paper that lies beside a page for later: `/th/km/e/information.pdf`. */
export const paperPath = (bundle: Pick<Bundle, 'code'>, locale: Locale, reader: Reader): string =>
  `${laterPath(bundle, locale, reader)}${PAPER_FILE}`;

/**
 * The topics of a leaflet as an opaque code: digit n, in base 32, holds topics 5n to 5n+4 as bits.
 * It goes behind `#`, which a browser never sends to a server. It can only name topics that were
 * built into the page; whatever else it says is ignored. Simple enough for the few lines of script
 * on the page for later, which old phones must run.
 * @returns an empty string for everything
 */
export function encodeTopics(bundle: Bundle, selection: Selection): string {
  if (typeof selection === 'string') return '';
  const topics = topicsOf(bundle);
  const digits: number[] = Array(LONGEST_CODE).fill(0);
  for (const id of selection) {
    const topic = topics.get(id);
    if (topic === undefined) continue;
    const at = Math.floor(topic / TOPICS_PER_DIGIT);
    digits[at] = (digits[at] ?? 0) | (1 << (topic % TOPICS_PER_DIGIT));
  }
  return digits
    .map((digit) => digit.toString(32))
    .join('')
    .replace(/0+$/, '');
}

/** The whole address behind the QR code. */
export function laterUrl(
  origin: string,
  bundle: Bundle,
  locale: Locale,
  reader: Reader,
  selection: Selection,
): string {
  const code = encodeTopics(bundle, selection);
  return `${origin}${laterPath(bundle, locale, reader)}${code ? `#${code}` : ''}`;
}
