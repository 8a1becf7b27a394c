import { type FormatId, formatOf, formatsFor, type Layout } from '../../lib/formats.ts';
import { formatsOn, formOf, type PaperSize } from '../../lib/paper-sizes.ts';
import type { PictogramName } from '../../lib/pictograms.ts';
import type { Reader } from '../../lib/readers.ts';
import type { Session } from './session.ts';

interface WayInfo {
  readonly pictogram: PictogramName;
  /** The layouts it can take on paper; none where it is no paper. */
  readonly takes?: (layout: Layout) => boolean;
}

/** The registry of what she can take with her, in order: `person.keep.<id>` names them. */
export const WAYS = {
  leaflet: { pictogram: 'leaflet', takes: (layout) => layout !== 'card' },
  card: { pictogram: 'card', takes: (layout) => layout === 'card' },
  family: { pictogram: 'family', takes: (layout) => layout === 'leaflet' },
  number: { pictogram: 'phone' },
  screen: { pictogram: 'qr' },
  none: { pictogram: 'no' },
} as const satisfies Record<string, WayInfo>;

export type Way = keyof typeof WAYS;

export const WAY_IDS = Object.keys(WAYS) as Way[];

const infoOf = (way: Way): WayInfo => WAYS[way];

interface Offered {
  /** Whether paper is safe for her. */
  readonly paper: boolean;
  /** Whether there is a number to remember. */
  readonly number: boolean;
  /** Whether there is anything that is for everyone. */
  readonly family: boolean;
}

/** What can be offered, once it is known whether paper is safe for her. */
export const waysFor = (offered: Offered): Way[] =>
  WAY_IDS.filter(
    (way) =>
      (offered.paper || !infoOf(way).takes) &&
      ((way !== 'number' && way !== 'family') || offered[way]),
  );

/** The formats of one way for a reader, where a printer holds this size; none if it is no paper. */
export const formatsOfWay = (way: Way, reader: Reader, size: PaperSize): FormatId[] =>
  formatsOn(
    size,
    formatsFor(reader).filter((id) => infoOf(way).takes?.(formatOf(id).layout)),
  );

/** What a way is made as: what was chosen, on the paper there is, or the first that is offered. */
export function formatOfWay(
  way: Way,
  { reader, size, format }: Pick<Session, 'reader' | 'size' | 'format'>,
): FormatId | undefined {
  const offered = formatsOfWay(way, reader, size);
  return offered.find((id) => format && formOf(id) === formOf(format)) ?? offered[0];
}

/** Whether a layout has room to say everything twice. */
export const takesBothLanguages = (layout: Layout): boolean => layout === 'leaflet';
