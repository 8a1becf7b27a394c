'use client';

import { useCallback, useRef, useState } from 'react';
import type { Shelf } from './data.ts';

async function read(path: string): Promise<readonly [string, unknown]> {
  const response = await fetch(`/tablet/data/${path}`);
  if (!response.ok) throw new Error(`/tablet/data/${path}: ${response.status}`);
  return [path, await response.json()];
}

/** What is being waited for: only the last wish counts. */
interface Wish {
  readonly paths: readonly string[];
  /** What else it needs, asked for again with the files. */
  readonly also?: () => Promise<unknown>;
  readonly ready: () => void;
}

/**
 * Reads data files once and keeps them in memory. A change of screen or language happens only when
 * everything it needs is there, so no screen is ever half in one language.
 */
export function useShelf() {
  const [files, setFiles] = useState<Shelf>({});
  const [failed, setFailed] = useState<Wish | null>(null);
  const [waiting, setWaiting] = useState(true);
  const known = useRef<Record<string, unknown>>({});
  const last = useRef<Wish | null>(null);

  const load = useCallback(async (wish: Wish): Promise<void> => {
    last.current = wish;
    setFailed(null);
    setWaiting(true);
    try {
      const missing = wish.paths.filter((path) => !(path in known.current));
      const [found] = await Promise.all([Promise.all(missing.map(read)), wish.also?.()]);
      Object.assign(known.current, Object.fromEntries(found));
    } catch {
      if (last.current === wish) setFailed(wish);
      return;
    }
    if (last.current !== wish) return;
    setWaiting(false);
    setFiles({ ...known.current });
    wish.ready();
  }, []);

  /** What did not come is not missed any more: somebody has gone on. */
  const dismiss = useCallback(() => setFailed(null), []);

  return { files, load, waiting, dismiss, again: failed && (() => load(failed)) };
}
