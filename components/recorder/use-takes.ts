'use client';

import { useCallback, useEffect, useState } from 'react';
import type { Locale } from '../../lib/locales.ts';
import { deleteTakes, loadTakes, saveTakes, type Take } from './takes.ts';

export interface Takes {
  /** By text; null until they are read. */
  readonly kept: ReadonlyMap<string, Take> | null;
  /** False if this browser does not keep them: then they are gone with the page. */
  readonly stored: boolean;
  readonly keep: (takes: readonly Take[]) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** What was recorded on this tablet for one language of a bundle, in memory and on its disk. */
export function useTakes(bundle: string, locale: Locale): Takes {
  const [kept, setKept] = useState<ReadonlyMap<string, Take> | null>(null);
  const [stored, setStored] = useState(true);

  useEffect(() => {
    let left = false;
    loadTakes(bundle, locale)
      .catch((error: unknown) => {
        console.warn(error);
        if (!left) setStored(false);
        return [];
      })
      .then((takes) => {
        if (!left) setKept(new Map(takes.map((take) => [take.text, take])));
      });
    return () => {
      left = true;
    };
  }, [bundle, locale]);

  const keep = useCallback(async (takes: readonly Take[]) => {
    setKept(
      (before) => new Map([...(before ?? []), ...takes.map((one) => [one.text, one] as const)]),
    );
    try {
      await saveTakes(takes);
    } catch (error) {
      console.warn(error);
      setStored(false);
    }
  }, []);

  const clear = useCallback(async () => {
    await deleteTakes();
    setKept(new Map());
  }, []);

  return { kept, stored, keep, clear };
}
