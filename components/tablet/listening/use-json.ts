'use client';

import { useEffect, useState } from 'react';

/**
 * A data file, or null while it is not there. What cannot be loaded is not missed: recordings are
 * something more, and without them everything can still be read.
 * @param path below `/tablet/data/`, or null for none
 */
export function useJson<T>(path: string | null): T | null {
  const [read, setRead] = useState<{ readonly path: string; readonly value: T } | null>(null);
  useEffect(() => {
    if (path === null) return;
    const left = new AbortController();
    fetch(`/tablet/data/${path}`, { signal: left.signal })
      .then((response) => (response.ok ? response.json() : null))
      .then((value: T | null) => value && setRead({ path, value }))
      .catch(() => undefined);
    return () => left.abort();
  }, [path]);
  return read && read.path === path ? read.value : null;
}
