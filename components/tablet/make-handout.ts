import type { FormatId } from '../../lib/formats.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import type { HandoutAnswer, HandoutRequest } from '../handout/protocol.ts';
import type { Printed } from '../handout/render-handout.tsx';

/** Built beside the app, in the folder that will work offline. */
const WORKER = '/tablet/handout-worker.js';

/** Old tablets need most of it for the first leaflet in a new script. */
const TIMEOUT = 60_000;

/** Why there is no leaflet. */
export class HandoutError extends Error {
  override readonly name = 'HandoutError';
  readonly slow: boolean;
  constructor(message: string, slow = false) {
    super(message);
    this.slow = slow;
  }
}

export interface MakeHandoutOptions {
  readonly format: FormatId;
  /** Whole address of the page for later; null for a paper without it. */
  readonly link: string | null;
  /** Ends the work when nobody waits for it any more. */
  readonly signal: AbortSignal;
}

/**
 * Makes a PDF from a leaflet on this device, away from the screen so that the screen stays alive.
 * @throws HandoutError
 */
export function makeHandout(
  leaflet: Leaflet,
  { format, link, signal }: MakeHandoutOptions,
): Promise<Printed> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(WORKER, { type: 'module' });
    const finish = (settle: () => void) => {
      clearTimeout(timer);
      worker.terminate();
      settle();
    };
    const fail = (message: string, slow = false) =>
      finish(() => reject(new HandoutError(message, slow)));
    const timer = setTimeout(() => fail(`${WORKER}: no answer in time.`, true), TIMEOUT);
    signal.addEventListener('abort', () => fail('Nobody waits for it any more.'), { once: true });
    worker.addEventListener('error', ({ message }) => fail(message || `${WORKER} did not load.`));
    worker.addEventListener('messageerror', () => fail(`${WORKER}: unreadable answer.`));
    worker.addEventListener('message', ({ data }: MessageEvent<HandoutAnswer>) => {
      if ('ready' in data) worker.postMessage({ leaflet, format, link } satisfies HandoutRequest);
      else if ('pdf' in data) finish(() => resolve(data));
      else fail(data.error);
    });
  });
}
