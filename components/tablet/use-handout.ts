'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { FormatId } from '../../lib/formats.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import { PAPER_FILE } from '../../lib/paper-file.ts';
import { HandoutError, makeHandout } from './make-handout.ts';
import { printPaper } from './print-paper.ts';

export type HandoutState =
  | { readonly status: 'none' | 'making' | 'failed' | 'slow' }
  | { readonly status: 'ready'; readonly url: string; readonly file: File; readonly pages: number };

export interface Handout {
  readonly stateOf: (format: FormatId) => HandoutState;
  /** Begins at once; while one is being made, asking again changes nothing. */
  readonly make: (format: FormatId) => void;
  /** Prints it, or shows it in a tab of its own, which closes when the conversation ends. */
  readonly print: (format: FormatId) => void;
}

type States = Partial<Record<FormatId, HandoutState>>;

const NONE: HandoutState = { status: 'none' };
const NOTHING: States = {};

/** The papers of a conversation. They go out of date with any change, and disappear at the end. */
export function useHandout(leaflet: Leaflet, link: string | null): Handout {
  const [made, setMade] = useState({ of: leaflet, states: NOTHING });
  /** What is being made, by format: known at once, before the screen is drawn anew. */
  const work = useRef(new Map<FormatId, AbortController>());
  /** Old tablets have memory for one at a time. */
  const turn = useRef(Promise.resolve());
  const urls = useRef<string[]>([]);
  const tabs = useRef<(Window | null)[]>([]);
  const dropFrame = useRef(() => {});

  const drop = useCallback(() => {
    for (const begun of work.current.values()) begun.abort();
    work.current.clear();
    dropFrame.current();
    for (const url of urls.current) URL.revokeObjectURL(url);
    urls.current = [];
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another leaflet makes the papers stale
  useEffect(() => drop, [drop, leaflet]);
  useEffect(
    () => () => {
      for (const tab of tabs.current) tab?.close();
    },
    [],
  );

  const states = made.of === leaflet ? made.states : NOTHING;
  const stateOf = (format: FormatId): HandoutState => states[format] ?? NONE;
  const put = (format: FormatId, state: HandoutState) =>
    setMade((now) => ({
      of: leaflet,
      states: { ...(now.of === leaflet && now.states), [format]: state },
    }));

  const doWork = async (format: FormatId, signal: AbortSignal) => {
    if (signal.aborted) return;
    try {
      const { pdf, pages } = await makeHandout(leaflet, { format, link, signal });
      if (signal.aborted) return;
      const file = new File([pdf], PAPER_FILE, { type: 'application/pdf' });
      const url = URL.createObjectURL(file);
      urls.current.push(url);
      put(format, { status: 'ready', url, file, pages });
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      put(format, { status: error instanceof HandoutError && error.slow ? 'slow' : 'failed' });
    }
    work.current.delete(format);
  };

  return {
    stateOf,
    make: (format) => {
      if (work.current.has(format)) return;
      const begun = new AbortController();
      work.current.set(format, begun);
      put(format, { status: 'making' });
      turn.current = turn.current.then(() => doWork(format, begun.signal));
    },
    print: (format) => {
      const state = stateOf(format);
      if (state.status !== 'ready') return;
      const { url } = state;
      dropFrame.current();
      dropFrame.current = printPaper(url, () => tabs.current.push(window.open(url)));
    },
  };
}
