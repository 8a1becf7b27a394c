import { writeFile } from 'node:fs/promises';
import { rowOf } from '../../../lib/words/sheet.ts';
import { statedUnits } from '../../../lib/words/state.ts';
import { toXliff } from '../../../lib/words/xliff.ts';
import { toXlsx } from '../../../lib/words/xlsx.ts';
import type { Given } from '../options.ts';
import { oneOf } from '../options.ts';
import { localeNamed, placesNamed } from './places.ts';

const FORMATS = ['xlsx', 'xliff'] as const;

/** Writes everything a language says, and lacks, into one file for a translator. */
export async function exportWords(options: Given['options']): Promise<void> {
  const locale = localeNamed(options.locale);
  const format = oneOf('format', options.format, FORMATS, 'xlsx');
  const units = placesNamed(options.bundle).flatMap((place) => statedUnits(place, locale));
  const rows = units.map(rowOf);
  const out = options.out ?? `words-${locale}.${format}`;
  await writeFile(out, format === 'xlsx' ? await toXlsx(rows) : await toXliff(locale, rows));
  const count = (state: string) => units.filter((unit) => unit.state === state).length;
  console.log(
    `${out}: ${rows.length} texts, ${count('missing')} missing, ${count('stale')} stale. Take it back with "npm run words -- import ${out}".`,
  );
}
