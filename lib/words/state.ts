import type { Locale } from '../locales.ts';
import { readTranslatedFrom, recordedFor } from './translated-from.ts';
import { type Place, type Unit, unitsOf } from './units.ts';

/**
 * How a translation stands to its English: not there; made from an English that has changed since (or
 * nobody recorded from which); made from the English of today.
 */
export type State = 'missing' | 'stale' | 'current';

/** A text to translate, and how it stands. */
export interface StatedUnit extends Unit {
  readonly state: State;
}

/** Every text of a folder in a language, with its state. */
export function statedUnits(place: Place, locale: Locale): StatedUnit[] {
  const from = readTranslatedFrom(place, locale);
  return unitsOf(place, locale).map((unit) => ({
    ...unit,
    state:
      unit.text === null ? 'missing' : recordedFor(from, unit) === unit.hash ? 'current' : 'stale',
  }));
}
