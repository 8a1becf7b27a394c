import type { Panel } from '../../lib/compose/pocket.ts';
import type { Format } from '../../lib/formats.ts';

/** How large the things on a panel are, in points. */
export interface PocketSetting {
  /** Type size of what it says. Its title is larger, its marks and a second language smaller. */
  readonly size: number;
  /** Edge of the pictogram. */
  readonly picture: number;
  /** Edge of one module of the code. */
  readonly module: number;
}

/** Of a title outside, alone on its panel. */
const COVERS = [24, 22, 20, 18, 16];

/** Type size and picture: from 34 mm down to 15, below which nobody can tell what it shows. */
const TOPICS = [
  [18, 96],
  [18, 72],
  [16, 72],
  [16, 56],
  [14, 56],
  [14, 43],
  [13, 43],
  [12, 43],
] as const;

/** Type size and module: from 0.7 mm down to 0.5. */
const CONTACTS = [
  [16, 2],
  [14, 2],
  [14, 1.7],
  [13, 1.7],
  [12, 1.7],
  [12, 1.42],
] as const;

const PEN = [14, 13, 12];

/** Type size of marks of honesty: a step smaller, and never below 10 pt. */
export const markSize = (size: number): number => Math.max(10, size - 2);

/** Type size of a title: larger than what it stands above. */
export const titleSize = (size: number): number => size + 2;

/**
 * The settings of a kind of panel, from the best to the least. 12 pt is the least for print (UKAAF);
 * for easy reading it is larger wherever that fits.
 */
export function settingsFor(kind: Panel['kind']): readonly PocketSetting[] {
  const least = { size: 12, picture: 43, module: 1.42 };
  switch (kind) {
    case 'cover':
      return COVERS.map((size) => ({ ...least, size }));
    case 'topic':
      return TOPICS.map(([size, picture]) => ({ ...least, size, picture }));
    case 'contact':
      return CONTACTS.map(([size, module]) => ({ ...least, size, module }));
    case 'lines':
    case 'back':
      return PEN.map((size) => ({ ...least, size }));
    default:
      return kind satisfies never;
  }
}

/** White between a fold and what stands beside it: 5 mm. */
const FOLD = 14.2;

/** Points by which a letter such as j may reach out from where its line begins. */
const OVERHANG = 1;

/** White around what stands on a panel of a format, and the room within, in points. */
export function panelInsets({ width, height, margin }: Format) {
  const edge = margin + OVERHANG;
  const fold = FOLD + OVERHANG;
  // The same room on every panel: what an outer column loses at the sheet's edge, an inner one
  // shares out between its two folds.
  const between = (edge + fold) / 2;
  return {
    edge,
    fold,
    between,
    room: { width: width / 4 - edge - fold, height: height / 2 - edge - fold },
  };
}
