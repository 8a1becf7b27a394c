import { median } from './median.ts';

/** What one program needs for one leaflet. */
export interface Measured {
  /** Milliseconds from the start of the program to the first PDF. */
  readonly cold: number;
  /** Milliseconds for the same leaflet again; the median of some rounds. */
  readonly warm: number;
  /** Bytes of the PDF. */
  readonly size: number;
}

/** The middle of what some starts took. */
export const middle = (list: readonly Measured[]): Measured => ({
  cold: median(list.map(({ cold }) => cold)),
  warm: median(list.map(({ warm }) => warm)),
  size: median(list.map(({ size }) => size)),
});
