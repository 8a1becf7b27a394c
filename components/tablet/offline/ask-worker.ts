import type { Order, Stored } from './protocol.ts';

/** Milliseconds. A service worker that has to start first needs most of one second. */
const PATIENCE = 5_000;

/** Asks a service worker what it has stored; null when it does not answer in time. */
export function askStored(worker: ServiceWorker, patience = PATIENCE): Promise<Stored | null> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const answer = (stored: Stored | null) => {
      clearTimeout(timer);
      port1.close();
      resolve(stored);
    };
    const timer = setTimeout(() => answer(null), patience);
    port1.onmessage = ({ data }: MessageEvent<Stored>) => answer(data);
    worker.postMessage({ type: 'stored' } satisfies Order, [port2]);
  });
}
