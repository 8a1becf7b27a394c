import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError } from '../author-error.ts';
import { LOCALE_IDS } from '../locales.ts';
import { formatProblem } from '../problem.ts';
import { LOCALES_FOLDER } from '../strings.ts';
import { decideBreaks } from './decide-breaks.ts';
import { printBreaks } from './print-breaks.ts';
import { readBreaks } from './read-breaks.ts';
import { LINE_BREAKS } from './read-list.ts';

/**
 * Writes the files of `locales/line-breaks/` anew, with whatever a speaker has corrected.
 * @throws AuthorError if a list cannot be read: nobody's corrections are written over
 */
export function writeBreaks(): void {
  const { problems } = readBreaks(LOCALES_FOLDER);
  if (problems.length > 0) throw new AuthorError(problems.map(formatProblem).join('\n'));
  mkdirSync(join(LOCALES_FOLDER, LINE_BREAKS), { recursive: true });
  const decided = decideBreaks();
  for (const locale of LOCALE_IDS) {
    const file = join(LOCALES_FOLDER, LINE_BREAKS, `${locale}.txt`);
    if (decided[locale].lines.length > 0) writeFileSync(file, printBreaks(locale, decided[locale]));
    else rmSync(file, { force: true });
  }
}
