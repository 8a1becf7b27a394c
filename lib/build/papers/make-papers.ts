import type { Paper } from './paper.ts';
import { paperKeys } from './paper-keys.ts';
import type { Press } from './prepare-press.ts';
import { setPapers } from './set-papers.ts';
import { Shelf } from './shelf.ts';

/** A paper that could not be made. */
export interface FailedPaper {
  readonly path: string;
  readonly reason: string;
}

/** What became of the papers, by path. If somebody stopped it, some are in none of the lists. */
export interface Outcome {
  readonly made: readonly string[];
  readonly reused: readonly string[];
  readonly failed: readonly FailedPaper[];
}

export interface MakeOptions {
  /** Whether a paper on the shelf that is not asked for may stay there. */
  readonly stays?: (path: string) => boolean;
  /** Told after each paper that was made or failed: how many of those to make are done, and which. */
  readonly progress?: (done: number, all: number, path: string) => void;
  /** Stops it; what is finished stays. */
  readonly signal?: AbortSignal;
}

/**
 * Makes papers in a folder. What is there already and would come out the same is left as it is; what
 * is no longer true is taken away before anything is made, so that nobody prints it.
 * @throws if something but a paper fails
 */
export async function makePapers(
  papers: readonly Paper[],
  folder: string,
  press: Press,
  { stays = () => false, progress = () => {}, signal }: MakeOptions = {},
): Promise<Outcome> {
  const shelf = await Shelf.open(folder);
  const keyOf = paperKeys(press);
  const outcome = { made: [] as string[], reused: [] as string[], failed: [] as FailedPaper[] };
  const missing: Paper[] = [];
  for (const paper of papers) {
    if (signal?.aborted) return outcome;
    if (await shelf.holds(paper.path, keyOf(paper))) outcome.reused.push(paper.path);
    else missing.push(paper);
  }
  const asked = new Set(papers.map(({ path }) => path));
  await shelf.remove([
    ...missing.map(({ path }) => path),
    ...shelf.paths.filter((path) => !asked.has(path) && !stays(path)),
  ]);
  try {
    let done = 0;
    await setPapers(
      missing,
      press,
      async (paper, answer) => {
        const { path } = paper;
        if ('pdf' in answer) {
          await shelf.put(path, keyOf(paper), new Uint8Array(answer.pdf));
          outcome.made.push(path);
        } else outcome.failed.push({ path, reason: answer.reason });
        progress(++done, missing.length, path);
      },
      signal,
    );
  } finally {
    await shelf.close();
  }
  return outcome;
}
