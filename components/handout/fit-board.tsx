import type { BoardCell } from '../../lib/leaflet.ts';
import { countSheets } from '../../lib/typeset/index.ts';
import { type BoardSetting, BoardSheet, columnsFor } from './board-sheet.tsx';
import { type CellSetting, cellWidth, innerWidth } from './cell.tsx';
import { bothOf, firstTorn } from './fits.tsx';
import type { HandoutProps } from './handout.tsx';

/**
 * From the best to the least, in points: pictures of 18 mm, as larger ones would need more than 8 %
 * of ink, and 15 mm at least; captions of 12 at least (UKAAF, clear print).
 */
const SETTINGS: readonly CellSetting[] = [
  { picture: 52, size: 16 },
  { picture: 52, size: 14 },
  { picture: 52, size: 13 },
  { picture: 52, size: 12 },
  { picture: 43, size: 12 },
];

/** Heights of rows that are tried, the highest first: a board fills its page. */
const ROWS = Array.from({ length: 19 }, (_, at) => 260 - at * 10);

/** The caption that takes most room. */
const longest = (cells: readonly BoardCell[]): string =>
  cells.map(({ text }) => text.text).toSorted((a, b) => b.length - a.length)[0] ?? '';

/**
 * Chooses how a board is set, so that all of it is on one page and no word is torn.
 * @throws if even the least does not fit; MissingGlyphError
 */
export async function fitBoard(props: HandoutProps): Promise<BoardSetting> {
  const { leaflet, format } = props;
  const { needs, replies } = leaflet.board;
  const torn = async (size: number) => {
    const grids = [
      [needs, columnsFor(needs)],
      [replies, replies.length],
    ] as const;
    for (const [cells, columns] of grids) {
      const texts = cells.flatMap(({ text }) => bothOf({ said: text, size, bold: true }));
      const found = await firstTorn(texts, innerWidth(cellWidth(format, columns)));
      if (found) return found.text;
    }
    return null;
  };
  const fits = async (setting: BoardSetting) =>
    (await countSheets(<BoardSheet {...props} setting={setting} />)) === 1;

  let word: string | null = null;
  for (const setting of SETTINGS) {
    word = await torn(setting.size);
    if (word || !(await fits({ ...setting, row: 0 }))) continue;
    for (const row of ROWS) if (await fits({ ...setting, row })) return { ...setting, row };
    return { ...setting, row: 0 };
  }
  throw new Error(
    `"${word ?? longest([...needs, ...replies])}" (${leaflet.locale}) does not fit under its picture on a board. Write it shorter.`,
  );
}
