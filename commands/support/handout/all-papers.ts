import { stat } from 'node:fs/promises';
import { AuthorError } from '../../../lib/author-error.ts';
import { makePapers } from '../../../lib/build/papers/make-papers.ts';
import { officePapers } from '../../../lib/build/papers/office-papers.ts';
import { preparePress } from '../../../lib/build/papers/prepare-press.ts';
import { PAPER_PROGRAM } from '../../../lib/build/paths.ts';
import { loadContent } from '../../../lib/content.ts';
import { FORMAT_IDS } from '../../../lib/formats.ts';
import { LOCALE_IDS } from '../../../lib/locales.ts';
import { localesOf } from '../../../lib/locales-of.ts';
import { READER_IDS, READERS } from '../../../lib/readers.ts';
import { oneOf } from '../options.ts';
import { showProgress } from '../progress.ts';
import { step } from '../steps.ts';
import { siteFrom, tellNoSite } from './site-option.ts';
import { untilStopped } from './until-stopped.ts';

/** What all papers can be limited to, and where they go. */
export const ALL_PAPERS = ['bundle', 'locale', 'reader', 'format', 'site', 'out'] as const;

/** Where they go unless somebody says otherwise. */
const FOLDER = 'papers';

/** True for a folder and for nothing at all. */
const mayBeFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => true,
  );

/**
 * Makes every paper an office may need, or those of one bundle, language, reader or format. Started
 * again, it makes only what is missing or no longer true.
 * @throws AuthorError if an option is wrong, a paper cannot be made, or somebody stopped it
 */
export async function allPapers(
  options: Readonly<Partial<Record<(typeof ALL_PAPERS)[number], string | undefined>>>,
): Promise<void> {
  const asked = <T extends string>(name: (typeof ALL_PAPERS)[number], valid: readonly T[]) =>
    options[name] === undefined ? null : oneOf(name, options[name], valid);
  const bundles = loadContent();
  const id = asked('bundle', Object.keys(bundles));
  const bundle = id ? bundles[id] : undefined;
  const locale = asked('locale', LOCALE_IDS);
  const reader = asked('reader', READER_IDS);
  const format = asked('format', FORMAT_IDS);
  const folder = options.out ?? FOLDER;
  if (!(await mayBeFolder(folder))) throw new AuthorError(`--out ${folder} is not a folder.`);

  const every = officePapers(Object.values(bundles), siteFrom(options.site));
  const possible = new Set(every.map(({ path }) => path));
  const papers = every.filter(
    (paper) =>
      (!id || paper.bundle.id === id) &&
      (!locale || paper.locale === locale) &&
      (!reader || paper.reader === reader) &&
      (!format || paper.format === format),
  );
  if (papers.length === 0)
    throw new AuthorError(
      bundle && locale && !localesOf(bundle).includes(locale)
        ? `content/${id} has no papers in ${locale}: its languages are ${localesOf(bundle).join(', ')}.`
        : `--format ${format} makes no sense for --reader ${reader}.`,
    );
  if (papers.some(({ link }) => !link)) tellNoSite();

  await step(`Making papers in ${folder}/`, () =>
    untilStopped(async (signal) => {
      const press = await preparePress(PAPER_PROGRAM);
      const { made, reused, failed } = await makePapers(papers, folder, press, {
        // Those of another bundle or language may stay; what could no longer be made may not.
        stays: (path) => possible.has(path),
        progress: showProgress(),
        signal,
      });
      // The line of the progress is not at its end.
      if (signal.aborted) console.log();
      for (const { path, reason } of failed) console.log(`  ${path}: ${reason}`);
      console.log(`  ${made.length} made, ${reused.length} as they were, ${failed.length} failed`);
      if (signal.aborted)
        throw new AuthorError('Stopped. The same command goes on from here: finished papers stay.');
      if (failed.length > 0)
        throw new AuthorError(`${failed.length} of ${papers.length} papers could not be made.`);
    }),
  );
  const codes = new Map(papers.map(({ reader: of }) => [READERS[of].code, of]));
  console.log([...codes].map(([code, of]) => `${code} ${of}`).join(' · '));
}
