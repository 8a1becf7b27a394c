import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Locale } from '../locales.ts';
import { type Place, TRANSLATED_FROM, type Unit } from './units.ts';

/** File → field → hash of the English that stood there when the translation was made. */
const record = z.record(z.string(), z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/)));

export type TranslatedFrom = z.infer<typeof record>;

const pathOf = ({ path }: Place, locale: Locale): string => join(path, locale, TRANSLATED_FROM);

/** What is recorded of one folder in a language; nothing is recorded before somebody has run `npm run words -- fresh`. */
export function readTranslatedFrom(place: Place, locale: Locale): TranslatedFrom {
  const path = pathOf(place, locale);
  if (!existsSync(path)) return {};
  const result = record.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  return result.success ? result.data : {};
}

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** The hash recorded for a unit, if any. */
export const recordedFor = (from: TranslatedFrom, { file, field }: Unit): string | undefined =>
  from[nameOf(file)]?.[field];

/**
 * Records that these translations were made from, or still fit, the English of today, and forgets
 * texts that are gone.
 * @param units everything the folder says in the language
 * @param fresh true for a unit that fits; what is recorded of the others stays
 */
export function writeTranslatedFrom(
  place: Place,
  locale: Locale,
  units: readonly Unit[],
  fresh: (unit: Unit) => boolean,
): void {
  const before = readTranslatedFrom(place, locale);
  const now: TranslatedFrom = {};
  for (const unit of units) {
    if (unit.text === null) continue;
    const hash = fresh(unit) ? unit.hash : recordedFor(before, unit);
    if (!hash) continue;
    const fields = now[nameOf(unit.file)] ?? {};
    fields[unit.field] = hash;
    now[nameOf(unit.file)] = fields;
  }
  if (Object.keys(now).length > 0)
    writeFileSync(pathOf(place, locale), `${JSON.stringify(now, null, 2)}\n`);
}
