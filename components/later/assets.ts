import type { Locale } from '../../lib/locales.ts';
import type { RecordingMap } from '../../lib/recordings/files.ts';
import type { Icons } from '../leaflet/icons.ts';

/** What the build prepared for static pages. */
export interface LaterAssets {
  /** The stylesheet of every page; its typefaces follow when it is known what the page says. */
  readonly css: string;
  readonly script: string;
  readonly icons: Icons;
  /** What can be heard of a bundle in a language. */
  readonly recordings: (bundle: string, locale: Locale) => RecordingMap;
}
