/** Served under the folder it controls: the tablet and nothing else. Never a page for later. */
export const SERVICE_WORKER = '/tablet/sw.js';
export const SCOPE = '/tablet/';

/** The one cache. Two versions may stand in it side by side while an update is stored. */
export const CACHE = 'handrail-tablet';

/** Where the service worker says to every open tablet how far it is. */
export const CHANNEL = 'handrail-offline';

/** One file the tablet needs, as the build lists it. */
export interface TabletFile {
  /** Address on the site, from the slash. */
  readonly url: string;
  /** Changes with the content; null where the address does so already. */
  readonly revision: string | null;
  /** Subresource integrity: what arrives is exactly what was built, or it is not stored. */
  readonly integrity: string;
  /** Bytes, uncompressed: what the cache holds. */
  readonly size: number;
}

export interface Progress {
  /** Files. */
  readonly done: number;
  readonly total: number;
  /** Uncompressed. */
  readonly bytes: number;
  readonly totalBytes: number;
}

/** Nothing is missing: it works without a network. */
export const isWhole = ({ done, total }: Progress): boolean => total > 0 && done === total;

/** What a service worker answers when asked: what of its version is really in the cache. */
export interface Stored extends Progress {
  /** Addresses of the files that are there. */
  readonly urls: readonly string[];
}

/**
 * Why storing stopped: no space; the server's files are not those that were built together (half an
 * upload, a hotel's login page, a proxy that rewrites); something else; no network. In the order in
 * which one is said rather than another.
 */
export const STOP_REASONS = ['full', 'changed', 'unknown', 'network'] as const;

export type StopReason = (typeof STOP_REASONS)[number];

/** On the channel, to all. */
export type News =
  | { readonly type: 'storing'; readonly progress: Progress }
  | { readonly type: 'stopped'; readonly why: StopReason };

/**
 * To one service worker. `stored` is answered on the port that comes with it; `repair` fetches what
 * has gone missing; `take-over` lets a new version replace the old.
 */
export interface Order {
  readonly type: 'stored' | 'repair' | 'take-over';
}
