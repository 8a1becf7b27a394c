import type { Bundle } from './bundle.ts';
import { type FormatId, formatOf } from './formats.ts';
import { laterUrl } from './links.ts';
import type { Locale } from './locales.ts';
import { DEFAULT_READER, type Reader } from './readers.ts';
import type { Selection } from './selection.ts';

/**
 * The whole address behind the QR code of a paper; null where nothing may lead back to her, or no
 * site is known. Cards are given to everybody: what stands on hers must not be another.
 * @param origin of the site, like `https://example.org`
 */
export function paperUrl(
  origin: string | undefined,
  bundle: Bundle,
  locale: Locale,
  reader: Reader,
  selection: Selection,
  format: FormatId,
): string | null {
  if (!origin || selection === 'family') return null;
  return formatOf(format).layout === 'card'
    ? laterUrl(origin, bundle, locale, DEFAULT_READER, 'all')
    : laterUrl(origin, bundle, locale, reader, selection);
}
