import { layoutDirected, type Setting } from '../layout.ts';
import { memoize } from '../memoize.ts';
import type { Cluster } from '../textkit-types.ts';

/** Runs kept per family. A leaflet holds some hundred; the next one repeats most of them. */
const RUNS_KEPT = 1000;

type Shaper = (run: string) => readonly Cluster[];

const shapers = new WeakMap<Setting, Readonly<Record<'ltr' | 'rtl', Shaper>>>();

const shapersOf = (setting: Setting) => {
  const known = shapers.get(setting);
  if (known) return known;
  const made = {
    ltr: memoize(RUNS_KEPT, (run: string) => layoutDirected(run, false, setting)),
    rtl: memoize(RUNS_KEPT, (run: string) => layoutDirected(run, true, setting)),
  };
  shapers.set(setting, made);
  return made;
};

/**
 * The clusters of a run of one font and direction, in logical order. Runs shaped before are kept.
 * @throws MissingGlyphError if no font of the chain has a character
 */
export const shapeRun = (run: string, setting: Setting, rtl: boolean): readonly Cluster[] =>
  shapersOf(setting)[rtl ? 'rtl' : 'ltr'](run);
