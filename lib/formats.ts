/** One way of putting a leaflet on paper: the sheet it is printed on. Lengths in points (1/72 inch). */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** 210 × 297 mm, what a printer anywhere holds; a margin of 18 mm suits any of them. */
const A4 = { width: 595.28, height: 841.89, margin: 51 };

/**
 * The registry of handout formats. `a4` is the whole leaflet. `card` is one number and the way to
 * the page for later, to be cut out of the upper left of a sheet.
 */
export const FORMATS = {
  a4: A4,
  card: A4,
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;

export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** What is made unless somebody asks for another one. */
export const DEFAULT_FORMAT: FormatId = 'a4';

/** A card as in a purse, 85.6 × 54 mm (ISO/IEC 7810, ID-1), in points. */
export const CARD = { width: 242.65, height: 153.07 } as const;
