import type { Bundle } from './bundle.ts';

/** The bundle everything builds on. */
export function generalBundle(bundles: Readonly<Record<string, Bundle>>): Bundle {
  const found = Object.values(bundles).find(({ kind }) => kind === 'general');
  if (!found) throw new Error('content: no bundle has "kind": "general".');
  return found;
}
