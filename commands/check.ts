import { paperProblems } from '../components/handout/paper-problems.ts';
import { AuthorError } from '../lib/author-error.ts';
import { decideBreaks } from '../lib/breaks/decide-breaks.ts';
import { writeBreaks } from '../lib/breaks/write-breaks.ts';
import { paperFonts } from '../lib/build/paper-fonts.ts';
import { baseFirst } from '../lib/check/base-first.ts';
import { checkEverything } from '../lib/check/index.ts';
import { loadContent } from '../lib/content.ts';
import { LOCALE_IDS } from '../lib/locales.ts';
import { formatProblem, type Problem } from '../lib/problem.ts';
import { command } from './support/command.ts';
import { staleWords } from './support/words/stale-words.ts';

/** Writes down where lines may end, for a speaker to proofread. */
const WRITE_BREAKS = '--write-breaks';

/** What of our words cannot be printed, in every language. */
async function onPaper(): Promise<Problem[]> {
  const bundles = baseFirst(loadContent());
  const fonts = await paperFonts();
  const problems: Problem[] = [];
  for (const locale of LOCALE_IDS) problems.push(...(await paperProblems(bundles, locale, fonts)));
  return problems;
}

await command(async () => {
  const [unknown] = process.argv.slice(2).filter((given) => given !== WRITE_BREAKS);
  if (unknown)
    throw new AuthorError(`${unknown} is not an option. Write "npm run check -- ${WRITE_BREAKS}".`);
  if (process.argv.includes(WRITE_BREAKS)) writeBreaks();
  const { problems: mistakes, stale, missing, open } = checkEverything();
  const problems = [...mistakes, ...stale, ...(mistakes.length === 0 ? await onPaper() : [])];
  for (const problem of problems) console.log(formatProblem(problem));
  for (const matter of open) console.log(matter);
  for (const entry of missing)
    console.log(`${entry}: has no words yet, so English is shown and says so.`);
  // Words that cannot be read have been reported.
  if (mistakes.length === 0) for (const line of staleWords()) console.log(line);
  const decided = decideBreaks();
  for (const locale of LOCALE_IDS)
    if (decided[locale].fresh > 0)
      console.log(
        `locales/line-breaks/${locale}.txt: ${decided[locale].fresh} new words. "npm run check -- ${WRITE_BREAKS}" adds them; have a speaker read their breaks.`,
      );
  console.log(
    problems.length === 0
      ? `Content is in order. ${missing.length} entries fall back to English.`
      : problems.length === 1
        ? '1 problem.'
        : `${problems.length} problems.`,
  );
  if (problems.length > 0) process.exitCode = 1;
});
