/** Folders in which every file name changes with its content. */
const HASHED = ['/_next/static/'];

/** Folders without pages that need a rule of their own. */
export const ASSETS = [...HASHED, '/fonts/', '/audio/'];

/**
 * How long a browser may keep what is at `path` (a path on the site, starting with a slash).
 *
 * Pages for later are never kept, nor their fonts: on a phone that somebody checks, what is not
 * stored cannot be found in the cache, shown offline, or come back with the Back button.
 * The tablet is the worker's own and may keep files, but asks each time whether they changed.
 */
export function cacheControl(path: string): string {
  if (HASHED.some((folder) => path.startsWith(folder))) {
    return 'public, max-age=31536000, immutable';
  }
  return path.startsWith('/tablet/') ? 'no-cache' : 'no-store';
}
