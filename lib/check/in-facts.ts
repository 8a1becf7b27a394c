import type { Bundle } from '../bundle.ts';
import type { Problem } from '../problem.ts';
import type { Kind } from '../schema/kinds.ts';

/** A problem in a bundle's facts. */
export const inFacts = (bundle: Bundle, kind: Kind, field: string, message: string): Problem => ({
  file: `content/${bundle.id}/facts/${kind}.json`,
  field,
  message,
});
