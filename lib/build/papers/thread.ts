/** A thread that sets papers, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { renderHandout } from '../../../components/handout/render-handout.tsx';
import { learnBreaks } from '../../typeset/index.ts';
import type { ThreadAnswer, ThreadData, ThreadRequest } from './thread-protocol.ts';

const { fonts, icons, breaks }: ThreadData = workerData;

for (const [locale, knowledge] of Object.entries(breaks)) learnBreaks(locale, knowledge);

/** Mistakes in content say what is wrong; one in our code needs its stack to be found. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const isOurs = [TypeError, ReferenceError, RangeError, SyntaxError].some(
    (kind) => error instanceof kind,
  );
  return isOurs ? (error.stack ?? error.message) : error.message;
};

parentPort?.on('message', async ({ leaflet, format, link }: ThreadRequest) => {
  const answer = (message: ThreadAnswer, transfer: ArrayBuffer[] = []) =>
    parentPort?.postMessage(message, transfer);
  try {
    const source = (typeface: keyof typeof fonts, weight: 400 | 700) => fonts[typeface][weight];
    const pdf = await renderHandout({ leaflet, format, link, icons }, source);
    answer({ pdf }, [pdf]);
  } catch (error) {
    answer({ reason: reasonOf(error) });
  }
});
