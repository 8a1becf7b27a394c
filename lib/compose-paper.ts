import type { Bundle } from './bundle.ts';
import { type ComposeOptions, compose } from './compose.ts';
import { type Leaflet, sectionsOf } from './leaflet.ts';
import type { Locale } from './locales.ts';
import { READERS, type Reader } from './readers.ts';
import type { Selection } from './selection.ts';

/** What goes on a paper for her: what she marked, or the essentials if that is nothing. */
export const selectionFor = (marks: readonly string[]): Selection =>
  marks.length > 0 ? marks : 'essentials';

/**
 * A leaflet as it goes on paper: as `compose` makes it, but for a child, or where nobody has marked
 * anything, with the terms of a service in short, so that it stays within what can be read.
 */
export const composePaper = (
  bundle: Bundle,
  locale: Locale,
  reader: Reader,
  selection: Selection,
  options: Omit<ComposeOptions, 'depth'>,
): Leaflet =>
  compose(bundle, locale, reader, selection, {
    ...options,
    depth: selection === 'essentials' || READERS[reader].age === 'child' ? 'short' : 'whole',
  });

/** True if a leaflet for her family would hold any help or any number. */
export const isForFamily = (leaflet: Leaflet): boolean =>
  sectionsOf(leaflet).some(({ kind }) => kind === 'services' || kind === 'contacts');
