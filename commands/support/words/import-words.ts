import { readFile } from 'node:fs/promises';
import { AuthorError } from '../../../lib/author-error.ts';
import { loadBannedWords } from '../../../lib/check/banned-words.ts';
import { isLocale, type Locale, SOURCE_LOCALE } from '../../../lib/locales.ts';
import type { Verdict } from '../../../lib/words/accept.ts';
import type { Row } from '../../../lib/words/sheet.ts';
import { takeBack } from '../../../lib/words/take-back.ts';
import { placesOf } from '../../../lib/words/units.ts';
import { fromXliff } from '../../../lib/words/xliff.ts';
import { fromXlsx } from '../../../lib/words/xlsx.ts';
import { run } from '../run.ts';

async function readRows(file: string): Promise<Row[]> {
  const bytes = await readFile(file).catch(() => {
    throw new AuthorError(`${file} is not there. Check the name.`);
  });
  if (file.endsWith('.xlsx')) return fromXlsx(bytes);
  if (/\.(xliff|xlf)$/.test(file)) return fromXliff(bytes.toString('utf8'));
  throw new AuthorError(`${file}: only .xlsx, .xliff and .xlf can be taken back.`);
}

/** The one language all rows are in. */
function localeOf(file: string, rows: readonly Row[]): Locale {
  const found = new Set(rows.map(({ place }) => place.split('/').at(-2) ?? ''));
  const [locale = ''] = found;
  if (found.size === 1 && isLocale(locale) && locale !== SOURCE_LOCALE) return locale;
  throw new AuthorError(
    `${file}: the rows must be of one language. Found: ${[...found].join(', ') || 'none'}.`,
  );
}

/**
 * Takes words back from a translator. A row that does not fit is left out, with its number and the
 * reason; nothing newer is overwritten.
 * @throws AuthorError if a row was left out: everything else was taken over
 */
export async function importWords(file: string): Promise<void> {
  const rows = await readRows(file);
  const { verdicts, written } = takeBack(placesOf(), localeOf(file, rows), rows, loadBannedWords());
  if (written.length > 0)
    await run(process.execPath, [
      'node_modules/@biomejs/biome/bin/biome',
      'format',
      '--write',
      ...written,
    ]);
  const count = (kind: Verdict['kind']) => verdicts.filter((one) => one.kind === kind).length;
  // The first row of a sheet has the headings.
  for (const [index, verdict] of verdicts.entries())
    if (verdict.kind === 'rejected')
      console.log(`row ${index + 2} (${rows[index]?.place}): ${verdict.reason}`);
  console.log(
    `${count('accepted')} texts taken over, ${count('fits')} marked as still right, ${count('unchanged')} unchanged, ${count('rejected')} left out.`,
  );
  if (count('rejected') > 0)
    throw new AuthorError('Mend the rows above and import the file again.');
}
