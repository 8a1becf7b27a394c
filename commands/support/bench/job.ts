import type { Icons } from '../../../components/leaflet/icons.ts';
import type { Leaflet } from '../../../lib/leaflet.ts';
import type { TypefaceId } from '../../../lib/typefaces.ts';

/** What a process of its own is asked to set on paper. */
export interface BenchJob {
  readonly leaflet: Leaflet;
  readonly icons: Icons;
  /** TrueType files by typeface and weight. */
  readonly fonts: Readonly<Record<TypefaceId, Readonly<Record<400 | 700, string>>>>;
  /** How often the leaflet is set again after the first time. */
  readonly rounds: number;
  /** File for the PDF. */
  readonly out: string;
}
