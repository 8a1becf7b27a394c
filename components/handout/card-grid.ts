import { CARD, type FormatId, formatOf } from '../../lib/formats.ts';

/** Where the cards of a sheet are. Lengths in points. */
export interface CardGrid {
  readonly columns: number;
  readonly rows: number;
  /** From the edges of the sheet to the first card, the same on the other side. */
  readonly left: number;
  readonly top: number;
}

/** As many cards as a sheet holds within its margins, edge to edge, in the middle of it. */
export function cardGrid(format: FormatId): CardGrid {
  const { width, height, margin } = formatOf(format);
  const columns = Math.floor((width - 2 * margin) / CARD.width);
  const rows = Math.floor((height - 2 * margin) / CARD.height);
  return {
    columns,
    rows,
    left: (width - columns * CARD.width) / 2,
    top: (height - rows * CARD.height) / 2,
  };
}
