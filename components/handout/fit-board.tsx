import { boardInOneLanguage } from '../../lib/compose/board-in-one-language.ts';
import type { BoardCell } from '../../lib/leaflet.ts';
import { countSheets } from '../../lib/typeset/index.ts';
import { type BoardSetting, BoardSheet, columnsFor } from './board-sheet.tsx';
import { type CellSetting, cellWidth, innerWidth } from './cell.tsx';
import { bothOf, firstTorn } from './fits.tsx';
import type { HandoutProps } from './handout.tsx';

/** Points: so large that a page of so many stays within 8 % of ink: 18 mm for twelve, else 15.5. */
const pictureFor = (needs: readonly BoardCell[]): number => (needs.length > 12 ? 44 : 52);

/**
 * From the best to the least, in points: pictures of 15 mm at least; captions of 12 at least (UKAAF,
 * clear print).
 */
const settingsFor = (needs: readonly BoardCell[]): readonly CellSetting[] => [
  ...[16, 14, 13, 12].map((size) => ({ picture: pictureFor(needs), size })),
  { picture: 43, size: 12 },
];

/** Heights of rows that are tried, the highest first: a board fills its page. */
const ROWS = Array.from({ length: 19 }, (_, at) => 260 - at * 10);

/** The caption that takes most room. */
const longest = (cells: readonly BoardCell[]): string =>
  cells.map(({ text }) => text.text).toSorted((a, b) => b.length - a.length)[0] ?? '';

/** A setting in which all of a board is on one page, or the word that is too long. */
async function settingOf(
  props: HandoutProps,
  both: boolean,
): Promise<BoardSetting | { readonly word: string | null }> {
  const { leaflet, format } = props;
  const { needs, replies } = both ? leaflet.board : boardInOneLanguage(leaflet.board);
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
  for (const cell of settingsFor(needs)) {
    const setting = { ...cell, both, row: 0 };
    word = await torn(cell.size);
    if (word || !(await fits(setting))) continue;
    for (const row of ROWS) if (await fits({ ...setting, row })) return { ...setting, row };
    return setting;
  }
  return { word };
}

/**
 * Chooses how a board is set, so that all of it is on one page and no word is torn. Where two
 * languages have no room it is in hers alone; of her own words nothing is cut.
 * @throws if even the least does not fit; MissingGlyphError
 */
export async function fitBoard(props: HandoutProps): Promise<BoardSetting> {
  const { board, locale } = props.leaflet;
  const found = await settingOf(props, true);
  if ('size' in found) return found;
  const own = board.ask.also ? await settingOf(props, false) : found;
  if ('size' in own) return own;
  const longWord = own.word ?? longest([...board.needs, ...board.replies]);
  throw new Error(
    `"${longWord}" (${locale}) does not fit under its picture on a board. Write it shorter.`,
  );
}
