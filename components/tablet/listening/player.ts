import { playSounds, type Sound } from './sound.ts';

/** What the one player of the whole app is doing, by the key of the button that asked for it. */
export interface PlayerState {
  readonly playing: string | null;
  /** Whose sounds could not be played, until something else plays. */
  readonly failed: string | null;
}

const SILENT: PlayerState = { playing: null, failed: null };

let state: PlayerState = SILENT;
let work: AbortController | null = null;
const listeners = new Set<() => void>();

function change(next: PlayerState): void {
  state = next;
  for (const listener of listeners) listener();
}

export const playerState = (): PlayerState => state;

export function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Silence, at once. With a key: only if that button's sounds are playing, or have failed. */
export function stopPlaying(key?: string): void {
  if (key !== undefined && key !== state.playing && key !== state.failed) return;
  work?.abort();
  work = null;
  if (state !== SILENT) change(SILENT);
}

const stopAtTheEnd = (): void => stopPlaying();

/** A page nobody sees is silent, and stays so when it comes back. */
function stopWhenHidden(): void {
  if (document.visibilityState === 'hidden') stopPlaying();
}

/**
 * Plays sounds in order, and stops whatever played before: only one voice speaks at a time.
 * @param key of the button that asked
 * @returns true if everything was heard to its end
 */
export async function play(key: string, sounds: readonly Sound[]): Promise<boolean> {
  stopPlaying();
  document.addEventListener('visibilitychange', stopWhenHidden);
  window.addEventListener('pagehide', stopAtTheEnd);
  const mine = new AbortController();
  work = mine;
  change({ playing: key, failed: null });
  try {
    await playSounds(sounds, mine.signal);
  } catch (error) {
    if (mine.signal.aborted) return false;
    console.warn(error);
    work = null;
    change({ playing: null, failed: key });
    return false;
  }
  if (mine.signal.aborted) return false;
  work = null;
  change(SILENT);
  return true;
}
