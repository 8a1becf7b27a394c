/** Every open conversation shares this lock, in whatever tab. */
const LOCK = 'handrail-conversation';

/** How many conversations hold the lock in this tab: one, or none. */
let held = 0;

/** A conversation is open in this tab, and every other tab can know of it. */
export const holdsConversation = (): boolean => held > 0;

/**
 * Holds the lock from now on. It is gone by itself when the tab closes, reloads or crashes.
 * @returns how to let it go
 */
export function holdConversation(): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  navigator.locks
    ?.request(LOCK, { mode: 'shared', signal }, () => {
      held += 1;
      return new Promise<void>((release) => {
        signal.addEventListener('abort', () => {
          held -= 1;
          release();
        });
      });
    })
    // It ended before it got the lock.
    .catch(() => undefined);
  return () => ended.abort();
}

/**
 * Does the work only if no conversation is open in any tab of this address. One that is begun
 * meanwhile waits for its lock until the work is done.
 * @returns whether the work was done
 */
export async function betweenConversations(work: () => Promise<void>): Promise<boolean> {
  try {
    return await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
  } catch {
    // A browser that cannot tell whether somebody is talking.
    return false;
  }
}
