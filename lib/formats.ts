/** One way of putting a leaflet on paper. Lengths in points (1/72 inch). */
export interface Format {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

/** The registry of handout formats. A4 is 210 × 297 mm; its margin of 18 mm suits any printer. */
export const FORMATS = {
  a4: { width: 595.28, height: 841.89, margin: 51 },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;

export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** What is made unless somebody asks for another one. */
export const DEFAULT_FORMAT: FormatId = 'a4';
