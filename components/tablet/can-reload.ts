import { askStored } from './offline/ask-worker.ts';
import { isWhole, SERVICE_WORKER } from './offline/protocol.ts';

/** Milliseconds. Whoever ends a conversation does not wait longer for an empty screen. */
const PATIENCE = 2_000;

async function isStored(): Promise<boolean> {
  try {
    const worker = navigator.serviceWorker.controller;
    const stored = worker && (await askStored(worker, PATIENCE));
    return stored ? isWhole(stored) : false;
  } catch {
    return false;
  }
}

/** No service worker answers for its own file, and no hotel's login page is a script. */
async function isServed(): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(SERVICE_WORKER, { cache: 'no-store', redirect: 'error', signal });
    return answer.ok && (answer.headers.get('Content-Type') ?? '').includes('javascript');
  } catch {
    return false;
  }
}

/**
 * Whether `location.replace('/tablet/')` is safe now: it would bring the start screen back and not
 * an error page, on which nobody can begin the next conversation. True when the service worker in
 * charge has every file of its version in the cache, or when the server answers with the tablet.
 * Answers within about four seconds at worst, usually at once; never throws.
 */
export async function canReload(): Promise<boolean> {
  return (await isStored()) || isServed();
}
