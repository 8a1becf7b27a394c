import type { FormatId } from '../../formats.ts';
import type { Leaflet } from '../../leaflet.ts';

/** One paper to be made. */
export interface Paper {
  /** Its file, from the folder of all papers, with forward slashes: small letters, digits, hyphens. */
  readonly path: string;
  readonly format: FormatId;
  /** Whole address of the page for later; null if no site is known. */
  readonly link: string | null;
  /** Composes what it says. Papers that say the same share the function, which is asked twice. */
  readonly leaflet: () => Leaflet;
}
