import { isWhole, type Progress, type StopReason, type Stored } from './protocol.ts';

/** Why this browser cannot store the tablet here at all. */
export type Impossible = 'insecure' | 'unsupported' | 'refused';

/** A newer version beside one that works. It is used when no conversation is open. */
export type Update =
  | { readonly status: 'none' | 'waiting' }
  | { readonly status: 'storing'; readonly progress: Progress | null }
  | {
      readonly status: 'stopped';
      readonly why: StopReason;
      readonly progress: Progress | null;
    };

/** What the start screen says about work without a network. Never better than it is. */
export type OfflineState =
  | { readonly status: 'looking' }
  | { readonly status: 'impossible'; readonly why: Impossible }
  | { readonly status: 'storing'; readonly progress: Progress | null }
  | { readonly status: 'stopped'; readonly why: StopReason; readonly progress: Progress | null }
  | {
      readonly status: 'ready';
      readonly stored: Stored;
      /** Whether the browser promised to keep it; null while that is not known. */
      readonly kept: boolean | null;
      readonly update: Update;
    };

/** What has been seen so far. */
export interface Seen {
  readonly impossible: Impossible | null;
  /** What the service worker in charge has in the cache; null as long as there is none. */
  readonly active: Stored | null;
  /** True while a first version, an update or a repair is being stored. */
  readonly storing: boolean;
  /** How far the last storing came, also after it stopped. */
  readonly progress: Progress | null;
  readonly stopped: StopReason | null;
  /** A newer version is whole and waits. */
  readonly waiting: boolean;
  readonly kept: boolean | null;
}

export const NOTHING_SEEN: Seen = {
  impossible: null,
  active: null,
  storing: false,
  progress: null,
  stopped: null,
  waiting: false,
  kept: null,
};

function updateOf({ storing, progress, stopped, waiting }: Seen): Update {
  if (storing) return { status: 'storing', progress };
  if (waiting) return { status: 'waiting' };
  return stopped ? { status: 'stopped', why: stopped, progress } : { status: 'none' };
}

/** Makes one state of it. Only a whole store counts as ready, whoever says so. */
export function offlineState(seen: Seen): OfflineState {
  const { impossible, active, storing, progress, stopped, kept } = seen;
  if (impossible) return { status: 'impossible', why: impossible };
  if (active && isWhole(active))
    return { status: 'ready', stored: active, kept, update: updateOf(seen) };
  if (storing) return { status: 'storing', progress };
  if (stopped) return { status: 'stopped', why: stopped, progress };
  return { status: 'looking' };
}
