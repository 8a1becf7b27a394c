import { AuthorError } from '../../../lib/author-error.ts';
import { statedUnits } from '../../../lib/words/state.ts';
import { writeTranslatedFrom } from '../../../lib/words/translated-from.ts';
import type { Given } from '../options.ts';
import { localeNamed, placesNamed } from './places.ts';

/**
 * Records that words still fit the English of today, without an edit: after somebody has compared them.
 * @throws AuthorError if nothing has that name
 */
export function freshWords(options: Given['options']): Promise<void> {
  const locale = localeNamed(options.locale);
  const [kind, entry] = options.only?.split('/') ?? [];
  let marked = 0;
  let known = false;
  for (const place of placesNamed(options.bundle)) {
    const units = statedUnits(place, locale);
    const named = (unit: { file: string; field: string }): boolean =>
      (!kind || unit.file.endsWith(`/${kind}.json`)) &&
      (!entry || unit.field === entry || unit.field.startsWith(`${entry}.`));
    marked += units.filter((unit) => named(unit) && unit.state === 'stale').length;
    if (!units.some(named)) continue;
    known = true;
    writeTranslatedFrom(place, locale, units, named);
  }
  if (options.only && !known)
    throw new AuthorError(
      `--only ${options.only}: nothing has that name. Write it like services/safe-place.`,
    );
  console.log(`${marked} texts recorded as made from the English of today.`);
  return Promise.resolve();
}
