import { LOCALE_IDS, SOURCE_LOCALE } from '../../../lib/locales.ts';
import { statedUnits } from '../../../lib/words/state.ts';
import { placesOf, type Unit } from '../../../lib/words/units.ts';

/** Entries named in one line; more do not help whoever reads it. */
const NAMED = 3;

/** `services/safe-place`: what `--only` takes. */
const entryOf = ({ file, field }: Unit): string =>
  `${file.slice(file.lastIndexOf('/') + 1).replace(/\.json$/, '')}/${field.split('.')[0]}`;

/** A line for each folder and language whose words were made from an English that has changed since. */
export const staleWords = (): string[] =>
  placesOf().flatMap((place) =>
    LOCALE_IDS.filter((locale) => locale !== SOURCE_LOCALE).flatMap((locale) => {
      const stale = statedUnits(place, locale).filter(({ state }) => state === 'stale');
      const entries = [...new Set(stale.map(entryOf))];
      if (entries.length === 0) return [];
      const named = entries.slice(0, NAMED).join(', ') + (entries.length > NAMED ? ', …' : '');
      return `${place.folder}/${locale} → ${named}: ${stale.length} stale, made from another English than today's. Translate again, or if it still fits: npm run words -- fresh --locale ${locale} --only ${entries[0]}`;
    }),
  );
