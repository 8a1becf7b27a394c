'use client';

import { useSyncExternalStore } from 'react';
import { keeper } from './offline/keeper.ts';
import type { OfflineState } from './offline/offline-state.ts';

export interface Offline {
  readonly state: OfflineState;
  /** Tries once more to store, from where it stopped. */
  readonly again: () => void;
  /** Asks the browser for its promise to keep the store. Some browsers ask the worker in turn. */
  readonly keepIt: () => void;
}

const LOOKING: OfflineState = { status: 'looking' };

/**
 * Stores the tablet for use without a network, and tells how it stands. For the start screen alone:
 * where it is mounted no conversation is open, and an update may draw the page again.
 */
export function useOffline(): Offline {
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, () => LOOKING);
  return { state, again: keeper.again, keepIt: keeper.keepIt };
}
