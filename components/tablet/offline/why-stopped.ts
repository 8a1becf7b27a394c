import type { StopReason } from './protocol.ts';

/**
 * Finds out why a file could not be stored. A fetch that fails says nothing of the reason, and one
 * refused for its integrity looks like no network, so the file is asked for once more without it.
 * @param error what was thrown
 * @param url the file that failed last, if it was a fetch that failed
 */
export async function whyStopped(
  error: unknown,
  url: string | undefined,
  ask: typeof fetch = fetch,
): Promise<StopReason> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // serwist: the server answered, but not with the file.
  if (name === 'bad-precaching-response') return 'changed';
  if (!url) return 'unknown';
  return ask(url, { cache: 'no-store' }).then(
    () => 'changed',
    () => 'network',
  );
}
