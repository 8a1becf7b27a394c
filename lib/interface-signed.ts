import { fingerprint } from './fingerprint.ts';
import { NAMESPACES, type Strings } from './i18n.ts';
import { LOCALE_IDS, type Locale, SOURCE_LOCALE } from './locales.ts';
import type { SignOff } from './schema/bundle.ts';

/** The name under which a whole file of interface strings is signed off. */
export const WHOLE_FILE = 'all';

/**
 * Languages whose interface somebody has approved: every file of it, as it stands, from an English
 * that has not changed. Phrases of answers and of leaflets are among these strings, so a leaflet is a
 * draft without them.
 */
export function interfaceSigned(
  strings: Readonly<Record<Locale, Strings>>,
  approvals: readonly SignOff[],
): Locale[] {
  return LOCALE_IDS.filter((locale) =>
    NAMESPACES.every((namespace) =>
      approvals.some(
        (one) =>
          one.locale === locale &&
          one.file === `${namespace}.json` &&
          one.entry === WHOLE_FILE &&
          one.source === fingerprint(strings[SOURCE_LOCALE][namespace]) &&
          one.translation === fingerprint(strings[locale][namespace]),
      ),
    ),
  );
}
