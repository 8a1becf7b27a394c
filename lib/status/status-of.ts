import type { Bundle } from '../bundle.ts';
import { expiryOf } from '../compose/contact.ts';
import { type Locale, SOURCE_LOCALE } from '../locales.ts';
import { READER_IDS, type Reader } from '../readers.ts';
import { readRecordings } from '../recordings/read-folder.ts';
import { type StatedUnit, statedUnits } from '../words/state.ts';
import type { Place } from '../words/units.ts';
import { reads } from './reads.ts';

/** How far some texts are. */
export interface Tally {
  readonly texts: number;
  readonly missing: number;
  /** Made from an English that has changed since. */
  readonly stale: number;
  /** Approved as they stand; all others are drafts, and say so. */
  readonly signedOff: number;
  readonly recorded: number;
}

/** One language of one folder of words. */
export interface LanguageStatus {
  /** `general`, or `locales` for the interface. */
  readonly folder: string;
  readonly locale: Locale;
  readonly all: Tally;
  /** What each reader meets; null for the interface, which is the same for all. */
  readonly readers: Readonly<Record<Reader, Tally>> | null;
}

/** The contacts that a bundle brings itself. */
export interface ContactStatus {
  readonly folder: string;
  readonly total: number;
  readonly checked: number;
  /** Checked, but not for more than a month longer. */
  readonly expiring: readonly string[];
  readonly expired: readonly string[];
  readonly never: readonly string[];
}

const MONTH = 30 * 86_400_000;

const tallyOf = (
  units: readonly StatedUnit[],
  isSigned: (unit: StatedUnit) => boolean,
  recorded: ReadonlySet<string>,
): Tally => ({
  texts: units.length,
  missing: units.filter(({ state }) => state === 'missing').length,
  stale: units.filter(({ state }) => state === 'stale').length,
  signedOff: units.filter(isSigned).length,
  recorded: units.filter(({ text }) => text !== null && recorded.has(text)).length,
});

/**
 * How far one folder of words is in each of its languages.
 * @param bundle the bundle of that folder; none for the interface
 * @param locales the languages it is to be complete in
 * @param content folder of all bundles, for recordings
 * @param spoken languages whose interface is approved
 */
export function statusOf(
  place: Place,
  bundle: Bundle | undefined,
  locales: readonly Locale[],
  content: string,
  spoken: readonly Locale[] = [],
): LanguageStatus[] {
  const archives = bundle ? readRecordings(content, bundle.id) : [];
  return locales
    .filter((locale) => locale !== SOURCE_LOCALE)
    .map((locale): LanguageStatus => {
      const units = statedUnits(place, locale);
      const kindOf = ({ file }: StatedUnit) =>
        file.slice(file.lastIndexOf('/') + 1).replace('.json', '');
      const isSigned = (unit: StatedUnit) =>
        bundle
          ? bundle.signedOff.includes(`${locale}/${kindOf(unit)}/${unit.field.split('.')[0]}`)
          : spoken.includes(locale);
      const recorded = new Set(
        archives
          .filter((archive) => archive.locale === locale)
          .flatMap(({ set }) => (set?.recordings ?? []).map(({ text }) => text)),
      );
      const tally = (some: readonly StatedUnit[]) => tallyOf(some, isSigned, recorded);
      return {
        folder: place.folder.replace('content/', ''),
        locale,
        all: tally(units),
        readers: bundle
          ? (Object.fromEntries(
              READER_IDS.map((reader) => [
                reader,
                tally(units.filter(({ field }) => reads(reader, field))),
              ]),
            ) as Record<Reader, Tally>)
          : null,
      };
    });
}

/**
 * What is known of a bundle's own contacts.
 * @param today YYYY-MM-DD
 */
export function contactStatus(
  bundle: Bundle,
  base: Bundle | undefined,
  today: string,
): ContactStatus {
  const own = Object.entries(bundle.facts.contacts).filter(([id]) => !base?.facts.contacts[id]);
  const soon = new Date(Date.parse(`${today}T00:00:00Z`) + MONTH).toISOString().slice(0, 10);
  const ids = (wanted: (until: string | null) => boolean) =>
    own.filter(([, { called }]) => wanted(called ? expiryOf(called) : null)).map(([id]) => id);
  return {
    folder: bundle.id,
    total: own.length,
    checked: ids((until) => until !== null && until >= today).length,
    expiring: ids((until) => until !== null && until >= today && until < soon),
    expired: ids((until) => until !== null && until < today),
    never: ids((until) => until === null),
  };
}
