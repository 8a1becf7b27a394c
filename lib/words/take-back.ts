import { dirname, join } from 'node:path';
import type { BannedWords } from '../check/banned-words.ts';
import { type Locale, SOURCE_LOCALE } from '../locales.ts';
import { judge, placeOf, type Verdict } from './accept.ts';
import type { Row } from './sheet.ts';
import { type StatedUnit, statedUnits } from './state.ts';
import { writeTranslatedFrom } from './translated-from.ts';
import { type Place, unitsOf } from './units.ts';
import { writeTexts } from './write-texts.ts';

const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1);

/** Writes what was accepted into one folder, and from which English it was made. */
function write(place: Place, locale: Locale, taken: ReadonlyMap<StatedUnit, string>): void {
  const units = [...taken.keys()];
  for (const name of new Set(units.map(({ file }) => nameOf(file)))) {
    const changed = [...taken].filter(
      ([unit, text]) => nameOf(unit.file) === name && text !== unit.text,
    );
    if (changed.length > 0)
      writeTexts(
        join(place.path, locale, name),
        join(place.path, SOURCE_LOCALE, name),
        new Map(changed.map(([{ field }, text]) => [field, text])),
      );
  }
  const fits = new Set(units.map(placeOf));
  writeTranslatedFrom(place, locale, unitsOf(place, locale), (unit) => fits.has(placeOf(unit)));
}

/**
 * Takes rows back from a translator: what fits is written, what does not is left out.
 * @returns a verdict for each row, and the folders that were written
 */
export function takeBack(
  places: readonly Place[],
  locale: Locale,
  rows: readonly Row[],
  banned: BannedWords,
): { verdicts: Verdict[]; written: string[] } {
  const units = new Map(
    places.flatMap((place) => statedUnits(place, locale)).map((unit) => [placeOf(unit), unit]),
  );
  const verdicts = rows.map((row) => judge(locale, units, row, banned));
  const written = places.flatMap((place) => {
    const taken = new Map<StatedUnit, string>();
    for (const verdict of verdicts) {
      if (verdict.kind !== 'accepted' && verdict.kind !== 'fits') continue;
      const { unit } = verdict;
      if (dirname(dirname(unit.file)) === place.folder)
        taken.set(unit, verdict.kind === 'accepted' ? verdict.text : (unit.text ?? ''));
    }
    if (taken.size === 0) return [];
    write(place, locale, taken);
    return [join(place.path, locale)];
  });
  return { verdicts, written };
}
