import type { Direction } from './locales.ts';

/** Where one of the eight panels of a pocket fold lies on its sheet. Lengths in points. */
export interface PanelPlace {
  /** 1 to 8, in order of reading. 1 and 8 are outside once it is folded. */
  readonly panel: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Upside down on the sheet, and upright once it is folded. */
  readonly turned: boolean;
}

/**
 * The panels from left to right, the upper row first, which stands on its head. A booklet that
 * opens from the other side has its columns the other way round.
 */
const ROWS: Record<Direction, readonly (readonly number[])[]> = {
  ltr: [
    [5, 4, 3, 2],
    [6, 7, 8, 1],
  ],
  rtl: [
    [2, 3, 4, 5],
    [1, 8, 7, 6],
  ],
};

/**
 * One side of a sheet in landscape, folded three times and slit in the middle, as a booklet.
 * @returns the places of panels 1 to 8, in this order
 */
export function panelPlaces(
  sheet: { readonly width: number; readonly height: number },
  dir: Direction,
): PanelPlace[] {
  const [width, height] = [sheet.width / 4, sheet.height / 2];
  return ROWS[dir]
    .flatMap((row, down) =>
      row.map((panel, across) => ({
        panel,
        left: across * width,
        top: down * height,
        width,
        height,
        turned: down === 0,
      })),
    )
    .toSorted((a, b) => a.panel - b.panel);
}
