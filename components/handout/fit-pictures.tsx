import { cellsOf, type PictureCell } from '../../lib/compose/pictures.ts';
import { formatOf } from '../../lib/formats.ts';
import type { Spoken } from '../../lib/leaflet.ts';
import { countSheets } from '../../lib/typeset/index.ts';
import { type CellSetting, cellWidth, innerWidth } from './cell.tsx';
import { bothOf, firstTooHigh, firstTorn, type SetWords } from './fits.tsx';
import type { HandoutProps } from './handout.tsx';
import { COLUMNS, PictureCellView, roomFor, spanOf, wordsOf } from './picture-cell.tsx';
import { PictureSheet } from './picture-sheet.tsx';

/** Points: 15 mm, as larger ones would need more than 8 % of ink. Under 15 mm a picture is not told from another. */
const PICTURE = 42.6;

/** Type sizes of captions, from the best to the least: clear print is 12 pt (UKAAF). */
const SIZES = [16, 14, 13, 12] as const;
const LEAST = 12;

/** All words of a cell as they are set, in each language. */
const saidIn = (cell: PictureCell, size: number): SetWords[] =>
  [
    ...(cell.type === 'contact' ? [{ said: cell.name, size, bold: true }] : []),
    ...wordsOf(cell, size),
  ].flatMap(bothOf);

const misfit = ({ text, locale }: Spoken): Error =>
  new Error(`"${text}" (${locale}) does not fit under a picture. Write it shorter.`);

/**
 * Chooses how a picture sheet is set: the largest type that takes no more paper than the smallest.
 * @throws if some words fit under no picture, not even in the smallest type; MissingGlyphError
 */
export async function fitPictures(props: HandoutProps): Promise<CellSetting> {
  const { leaflet, format, icons } = props;
  const cells = cellsOf(leaflet);
  const settingOf = (size: number): CellSetting => ({ picture: PICTURE, size });
  const sheets = (size: number) =>
    countSheets(<PictureSheet {...props} setting={settingOf(size)} />);
  const torn = async (size: number) => {
    for (const span of [1, 2]) {
      const texts = cells
        .filter((cell) => spanOf(cell) === span)
        .flatMap((cell) => saidIn(cell, size));
      const word = await firstTorn(texts, innerWidth(cellWidth(format, COLUMNS, span)));
      if (word) return word;
    }
    return null;
  };

  const { height, margin } = formatOf(format);
  const setting = settingOf(LEAST);
  const high = await firstTooHigh(
    cells,
    (cell) => ({ width: roomFor(cell, format), height: height / 2 - margin }),
    (cell) => <PictureCellView {...{ cell, setting, icons, format, dir: leaflet.dir }} />,
  );
  const [longest] = high
    ? saidIn(high, LEAST).toSorted((a, b) => b.said.text.length - a.said.text.length)
    : [];
  if (longest) throw misfit(longest.said);
  const word = await torn(LEAST);
  if (word) throw misfit(word);

  const least = await sheets(LEAST);
  for (const size of SIZES)
    if (size === LEAST || ((await torn(size)) === null && (await sheets(size)) === least))
      return settingOf(size);
  return settingOf(LEAST);
}
