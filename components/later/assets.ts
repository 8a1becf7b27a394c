import type { Locale } from '../../lib/locales.ts';
import type { Icons } from '../leaflet/icons.ts';

/** What the build prepared for static pages. */
export interface LaterAssets {
  /** The whole stylesheet of a page in this locale. */
  readonly css: (locale: Locale) => string;
  readonly script: string;
  readonly icons: Icons;
}
