import { groupClusters } from '../cluster.ts';
import { itemize } from '../itemize.ts';
import type { Setting } from '../layout.ts';
import { memoize } from '../memoize.ts';
import { MissingGlyphError } from '../missing-glyph-error.ts';
import { shapeItem } from '../shape.ts';
import type { Cluster } from '../types.ts';

/** Runs kept per family. A leaflet holds some hundred; the next one repeats most of them. */
const RUNS_KEPT = 4000;

type Shaper = (run: string) => readonly Cluster[];

const shapers = new WeakMap<Setting, Readonly<Record<'ltr' | 'rtl', Shaper>>>();

const makeShaper = (setting: Setting, rtl: boolean): Shaper =>
  memoize(RUNS_KEPT, (run: string) => {
    const { chain, language, unitsPerEm } = setting;
    const fail = (character: string): never => {
      const families = chain.map((file) => file.family);
      throw new MissingGlyphError({ character, text: run, language, families });
    };
    const text = run.replaceAll('\t', ' ');
    return itemize(text, chain, fail).flatMap((item) => {
      const shaped = shapeItem(text, item, rtl, language, undefined);
      const gap = shaped.find((glyph) => glyph.id === 0);
      if (gap) fail(String.fromCodePoint(text.codePointAt(gap.cluster) ?? 0));
      return groupClusters(text, item, shaped, rtl, unitsPerEm);
    });
  });

/**
 * The clusters of a run of one font and direction, in logical order. Runs shaped before are kept.
 * @throws MissingGlyphError if no font of the chain has a character
 */
export const shapeRun = (run: string, setting: Setting, rtl: boolean): readonly Cluster[] => {
  let known = shapers.get(setting);
  if (!known) {
    known = { ltr: makeShaper(setting, false), rtl: makeShaper(setting, true) };
    shapers.set(setting, known);
  }
  return known[rtl ? 'rtl' : 'ltr'](run);
};
