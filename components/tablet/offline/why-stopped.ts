import type { StopReason } from './protocol.ts';

interface Wanted {
  readonly url: string;
  readonly integrity?: string;
}

async function fingerprint(content: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return `sha256-${btoa(String.fromCharCode(...hash))}`;
}

/**
 * Finds out why a file could not be stored. A fetch that fails tells no reason, and one refused for
 * its fingerprint looks like no network, so the file is asked for once more without it.
 * @param error what was thrown
 */
export async function whyStopped(
  error: unknown,
  { url, integrity }: Wanted,
  ask: typeof fetch = fetch,
): Promise<StopReason> {
  const name = error instanceof Error ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  // serwist: the server answered, but not with the file.
  if (name === 'bad-precaching-response') return 'changed';
  if (name !== 'TypeError') return 'unknown';
  try {
    const response = await ask(url, { cache: 'no-store' });
    if (!response.ok) return 'changed';
    if (!integrity) return 'unknown';
    // The right file after all: the network was gone for a moment only.
    return (await fingerprint(await response.arrayBuffer())) === integrity ? 'network' : 'changed';
  } catch {
    return 'network';
  }
}
