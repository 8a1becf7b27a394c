import type { PictogramName } from '../../lib/pictograms.ts';

/** The registry of what she can take with her, in order: `person.keep.<id>` names them. */
export const WAYS = {
  leaflet: { pictogram: 'leaflet', paper: true },
  card: { pictogram: 'card', paper: true },
  number: { pictogram: 'phone', paper: false },
  screen: { pictogram: 'qr', paper: false },
  none: { pictogram: 'no', paper: false },
} as const satisfies Record<string, { readonly pictogram: PictogramName; readonly paper: boolean }>;

export type Way = keyof typeof WAYS;

/** What can be offered, once it is known whether paper is safe for her and whether there is a number. */
export const waysFor = ({ paper, number }: { paper: boolean; number: boolean }): Way[] =>
  (Object.keys(WAYS) as Way[]).filter(
    (way) => (paper || !WAYS[way].paper) && (number || way !== 'number'),
  );
