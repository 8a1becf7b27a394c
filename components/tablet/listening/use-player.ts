'use client';

import { useEffect, useSyncExternalStore } from 'react';
import { type PlayerState, playerState, stopPlaying, subscribe } from './player.ts';

/**
 * Whether the sounds of one button are playing or have failed. They stop when it disappears, or
 * when what it would say is something else.
 * @param key of the button
 * @param says anything that changes with its words
 */
export function usePlayer(key: string, says: string): { playing: boolean; failed: boolean } {
  const state = useSyncExternalStore(subscribe, playerState, (): PlayerState => playerState());
  // biome-ignore lint/correctness/useExhaustiveDependencies: other words stop the old ones
  useEffect(() => () => stopPlaying(key), [key, says]);
  return { playing: state.playing === key, failed: state.failed === key };
}
