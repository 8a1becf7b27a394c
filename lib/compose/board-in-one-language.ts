import { alone, type Board, type BoardCell } from '../leaflet.ts';

/** A board with her own language alone, where two have no room. None of her words is lost. */
export function boardInOneLanguage({ ask, marks, needs, replies }: Board): Board {
  const each = (cells: readonly BoardCell[]) =>
    cells.map((cell) => ({ ...cell, text: alone(cell.text) }));
  return { ask: alone(ask), marks: marks.map(alone), needs: each(needs), replies: each(replies) };
}
