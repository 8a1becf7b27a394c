import { barsOf, LEVEL_IDS } from '../check/levels.ts';
import { limitOf } from '../check/sentence-length.ts';
import { isLocale } from '../locales.ts';
import type { Unit } from './units.ts';

/** How long a text may be, in words for a translator; empty where only good sense limits it. */
export function limitFor({ file, field }: Unit): string {
  const locale = file.split('/').at(-2) ?? '';
  const level = LEVEL_IDS.find((one) => field.split('.').includes(one));
  if (!level || !isLocale(locale) || file.startsWith('locales/')) return '';
  const { most, unit } = limitOf(locale, barsOf(level).most);
  return `at most ${most} ${unit}`;
}
