'use client';

import { useDeferredValue, useMemo } from 'react';
import type { Bundle } from '../../lib/bundle.ts';
import { composePaper, isForFamily, selectionFor } from '../../lib/compose-paper.ts';
import { formatOf } from '../../lib/formats.ts';
import type { Translate } from '../../lib/i18n.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import { laterUrl } from '../../lib/links.ts';
import { paperUrl } from '../../lib/paper-url.ts';
import { READER_IDS, READERS, type Reader } from '../../lib/readers.ts';
import type { Selection } from '../../lib/selection.ts';
import type { Session } from './session.ts';
import { formatOfWay, takesBothLanguages } from './ways.ts';

/** What goes on the paper that is being chosen. */
export interface OnPaper {
  readonly leaflet: Leaflet;
  /** Whole address of the page for later; null where nothing may lead back to her. */
  readonly link: string | null;
}

export interface Papers {
  /** What goes with her, in her language; the worker's beside it only on request. */
  readonly chosen: Leaflet;
  /** Whole address of the page for later. */
  readonly link: string;
  readonly onPaper: OnPaper;
  /** Whether there is anything for a leaflet that her family may read. */
  readonly forFamily: boolean;
}

/** A leaflet for anybody is for adults, so that it does not tell her age. */
const grownUp = (reader: Reader): Reader =>
  READER_IDS.find(
    (id) => READERS[id].age === 'adult' && READERS[id].level === READERS[reader].level,
  ) ?? reader;

/**
 * Composes what goes on paper. Each part anew only when what it says changes: a finished paper stays
 * finished.
 * @param reader who reads, once the screen has caught up
 * @param today YYYY-MM-DD
 */
export function usePapers(
  session: Session,
  bundle: Bundle,
  translate: Translate,
  reader: Reader,
  today: string,
): Papers {
  const { worker, way, bothLanguages } = session;
  const hers = session.person ?? worker;
  const marks = useDeferredValue(session.marks);
  const format = formatOfWay(way ?? 'leaflet', session);
  const also = useDeferredValue(
    bothLanguages && format && takesBothLanguages(formatOf(format).layout) ? worker : null,
  );
  const kept = useMemo(() => {
    const selection = selectionFor(marks);
    return {
      chosen: composePaper(bundle, hers, reader, selection, { translate, today, also }),
      link: laterUrl(window.location.origin, bundle, hers, reader, selection),
    };
  }, [bundle, translate, hers, reader, marks, today, also]);
  const family = useMemo(
    () => composePaper(bundle, hers, grownUp(reader), 'family', { translate, today, also }),
    [bundle, translate, hers, reader, today, also],
  );
  const forFamily = isForFamily(family);
  const ofPaper = (selection: Selection) =>
    format ? paperUrl(window.location.origin, bundle, hers, reader, selection, format) : null;
  const onPaper =
    way === 'family' && forFamily
      ? { leaflet: family, link: ofPaper('family') }
      : { leaflet: kept.chosen, link: ofPaper(selectionFor(marks)) };
  return { ...kept, onPaper, forFamily };
}
