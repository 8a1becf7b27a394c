import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Paper } from './paper.ts';
import type { Press } from './prepare-press.ts';
import type { ThreadAnswer, ThreadData, ThreadRequest } from './thread-protocol.ts';

/**
 * Sets papers on all processors, and hands over each as soon as it is done.
 * @param done is waited for; it gets the PDF, or the reason why there is none
 * @param signal once it is aborted, no further paper is begun; those under way are finished
 * @throws if a thread breaks down, or `done` throws; not for a paper that cannot be set
 */
export async function setPapers(
  papers: readonly Paper[],
  { program, fonts, icons, breaks }: Press,
  done: (paper: Paper, answer: ThreadAnswer) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const queue = [...papers];
  const work = async (): Promise<void> => {
    const workerData: ThreadData = { fonts, icons, breaks };
    // None of what this process was started with, to read TypeScript: the program is a bundle.
    const thread = new Worker(resolve(program), { workerData, execArgv: [] });
    try {
      for (let paper = queue.shift(); paper && !signal?.aborted; paper = queue.shift()) {
        const { format, link } = paper;
        const request: ThreadRequest = { leaflet: paper.leaflet(), format, link };
        thread.postMessage(request);
        const [answer] = (await once(thread, 'message')) as [ThreadAnswer];
        await done(paper, answer);
      }
    } finally {
      // After a failure nobody begins another one.
      queue.length = 0;
      await thread.terminate();
    }
  };
  const threads = Math.min(availableParallelism(), papers.length);
  const ends = await Promise.allSettled(Array.from({ length: threads }, work));
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
