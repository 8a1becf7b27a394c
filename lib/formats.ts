import { READER_IDS, READERS, type Reader, type ReaderInfo } from './readers.ts';

/** How a format arranges a leaflet; each has a component of its own in components/handout/. */
export type Layout =
  /** Section after section, as many pages as it takes. */
  | 'leaflet'
  /** One number and the way to the page for later: as many cards as a sheet holds, to be cut out. */
  | 'card'
  /** One idea a cell, picture first, for somebody who does not read. */
  | 'pictures'
  /** All needs and a few replies to point at, where there is no tablet. The same for everybody. */
  | 'board'
  /** Eight small pages on one side of a sheet, to be cut once and folded. */
  | 'pocket';

/** One way of putting a leaflet on paper. Lengths in points (1/72 inch). */
export interface Format {
  readonly layout: Layout;
  /** The sheet it is printed on. */
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Wide enough for two columns of topics that have a few words each. */
  readonly columns?: true;
  /** Type at least this large, as a reflow and not a zoom. Points. */
  readonly type?: number;
  /** Who gets it. What makes no sense for a reader is not offered to them. */
  readonly suits: (reader: ReaderInfo) => boolean;
  /**
   * A4 pages this one holds as much as: half of one on A5, and in large print. What somebody can
   * bear to read is a matter of words, not of sheets.
   */
  readonly holds: number;
}

/** 210 × 297 mm, and 8.5 × 11 inch: what a printer anywhere holds. */
const A4 = { width: 595.28, height: 841.89 };
const LETTER = { width: 612, height: 792 };
const A5 = { width: 419.53, height: 595.28 };

const landscape = ({ width, height }: typeof A4) => ({ width: height, height: width });

const everybody = () => true;
/** Of a pocket the words are captions: fewer than whoever asks for more words would get. */
const fewWords = ({ level }: ReaderInfo) => level !== 'full';
const wholeSentences = ({ level }: ReaderInfo) => level !== 'pictures';
const pictures = ({ level }: ReaderInfo) => level === 'pictures';

/** The registry of handout formats, in the order in which they are offered. */
export const FORMATS = {
  // A margin of 16 mm suits any printer.
  a4: { layout: 'leaflet', ...A4, margin: 45, columns: true, suits: everybody, holds: 1 },
  letter: { layout: 'leaflet', ...LETTER, margin: 45, columns: true, suits: everybody, holds: 1 },
  a5: { layout: 'leaflet', ...A5, margin: 34.1, suits: everybody, holds: 1 / 2 },
  // 18 pt: UKAAF, Clear and Large Print.
  large: { layout: 'leaflet', ...A4, margin: 45, type: 18, suits: wholeSentences, holds: 1 / 2 },
  // 12 mm, which any printer leaves: ten cards on A4, eight on Letter.
  card: { layout: 'card', ...A4, margin: 34, suits: everybody, holds: 1 },
  'card-letter': { layout: 'card', ...LETTER, margin: 34, suits: everybody, holds: 1 },
  // 15 mm: as much room for pictures as our bar for paper with words allows.
  pictures: { layout: 'pictures', ...A4, margin: 43, suits: pictures, holds: 1 },
  'pictures-letter': { layout: 'pictures', ...LETTER, margin: 43, suits: pictures, holds: 1 },
  board: { layout: 'board', ...A4, margin: 43, suits: pictures, holds: 1 },
  'board-letter': { layout: 'board', ...LETTER, margin: 43, suits: pictures, holds: 1 },
  // Landscape. 10 mm: what a cheap printer leaves white; the folds take none.
  pocket: { layout: 'pocket', ...landscape(A4), margin: 28.35, suits: fewWords, holds: 1 },
  'pocket-letter': {
    layout: 'pocket',
    ...landscape(LETTER),
    margin: 28.35,
    suits: fewWords,
    holds: 1,
  },
} as const satisfies Record<string, Format>;

export type FormatId = keyof typeof FORMATS;

export const FORMAT_IDS = Object.keys(FORMATS) as FormatId[];

/** The sheets of a format, widened: the registry's own type knows each number. */
export const formatOf = (id: FormatId): Format => FORMATS[id];

/** What is made unless somebody asks for another one. */
export const DEFAULT_FORMAT: FormatId = 'a4';

/**
 * What lies beside each page for later. A phone shows a column of A5 at its full width with letters
 * that can be read without moving the page about, and on paper two of its pages fill a sheet of A4.
 */
export const PREBUILT_FORMAT: FormatId = 'a5';

/** The formats that make sense for a reader, in the registry's order. */
export const formatsFor = (reader: Reader): FormatId[] =>
  FORMAT_IDS.filter((id) => formatOf(id).suits(READERS[reader]));

/** Whom a format is for. */
export const readersOf = (id: FormatId): Reader[] =>
  READER_IDS.filter((reader) => formatOf(id).suits(READERS[reader]));

/**
 * The most pages a paper may have, or null where nobody has set a bar: a leaflet has 8 pages of A4
 * at most for easy reading, 4 for a child (shared bars of this project), and so has a picture sheet.
 * All else is one side.
 */
export function pageBar(id: FormatId, reader: Reader): number | null {
  const { layout, holds } = formatOf(id);
  if (layout !== 'leaflet' && layout !== 'pictures') return 1;
  const { age, level } = READERS[reader];
  if (age === 'child') return 4 / holds;
  return level === 'full' ? null : 8 / holds;
}

/** A card as in a purse, 85.6 × 54 mm (ISO/IEC 7810, ID-1), in points. */
export const CARD = { width: 242.65, height: 153.07 } as const;
