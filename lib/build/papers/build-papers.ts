import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AuthorError } from '../../author-error.ts';
import { loadContent } from '../../content.ts';
import { PAPER_PROGRAM, PAPERS } from '../paths.ts';
import { type MakeOptions, makePapers, type Outcome } from './make-papers.ts';
import { preparePress } from './prepare-press.ts';
import { sitePapers } from './site-papers.ts';

/**
 * Puts a paper beside every page for later. They are kept between builds, so that only what has
 * changed is set again.
 * @param out the exported site
 * @throws AuthorError that names every paper that cannot be made
 */
export async function buildPapers(
  out: string,
  progress: NonNullable<MakeOptions['progress']>,
): Promise<Outcome> {
  const papers = sitePapers(Object.values(loadContent()));
  const outcome = await makePapers(papers, PAPERS, await preparePress(PAPER_PROGRAM), { progress });
  if (outcome.failed.length > 0)
    throw new AuthorError(
      outcome.failed.map(({ path, reason }) => `${path}: ${reason}`).join('\n'),
    );
  for (const { path } of papers) await copyFile(join(PAPERS, path), join(out, path));
  return outcome;
}
