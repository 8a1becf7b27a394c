import type { Bundle } from '../bundle.ts';

/** Bundles after the ones they build on. */
export const baseFirst = (bundles: Readonly<Record<string, Bundle>>): Bundle[] => {
  const depth = (bundle: Bundle | undefined, seen = 0): number =>
    bundle?.extends && seen < 9 ? 1 + depth(bundles[bundle.extends], seen + 1) : 0;
  return Object.values(bundles).toSorted((a, b) => depth(a) - depth(b));
};
