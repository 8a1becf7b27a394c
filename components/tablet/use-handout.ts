'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { Leaflet } from '../../lib/leaflet.ts';
import { HandoutError, makeHandout } from './make-handout.ts';

export type HandoutState =
  | { readonly status: 'none' | 'making' | 'failed' | 'slow' }
  | { readonly status: 'ready'; readonly url: string };

export interface Handout {
  readonly state: HandoutState;
  readonly make: () => void;
  /** Shows the leaflet in a tab of its own, which closes when the conversation ends. */
  readonly open: () => void;
}

const NONE: HandoutState = { status: 'none' };

/** The paper of a conversation. It goes out of date with any change, and disappears at the end. */
export function useHandout(leaflet: Leaflet, link: string): Handout {
  const [made, setMade] = useState({ of: leaflet, state: NONE });
  const work = useRef<AbortController | null>(null);
  const url = useRef<string | null>(null);
  const tabs = useRef<(Window | null)[]>([]);

  const drop = useCallback(() => {
    work.current?.abort();
    if (url.current) URL.revokeObjectURL(url.current);
    work.current = null;
    url.current = null;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another leaflet makes the paper stale
  useEffect(() => drop, [drop, leaflet]);
  useEffect(
    () => () => {
      for (const tab of tabs.current) tab?.close();
    },
    [],
  );

  const make = async () => {
    drop();
    const begun = new AbortController();
    const { signal } = begun;
    work.current = begun;
    setMade({ of: leaflet, state: { status: 'making' } });
    try {
      const pdf = await makeHandout(leaflet, { link, signal });
      if (signal.aborted) return;
      url.current = URL.createObjectURL(new Blob([pdf], { type: 'application/pdf' }));
      setMade({ of: leaflet, state: { status: 'ready', url: url.current } });
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      const slow = error instanceof HandoutError && error.slow;
      setMade({ of: leaflet, state: { status: slow ? 'slow' : 'failed' } });
    }
  };

  return {
    state: made.of === leaflet ? made.state : NONE,
    make: () => void make(),
    open: () => {
      if (url.current) tabs.current.push(window.open(url.current));
    },
  };
}
