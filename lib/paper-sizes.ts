import { FORMAT_IDS, FORMATS, type FormatId, formatOf } from './formats.ts';

/** The registry of what an office's printer holds, with names as printers say them everywhere. */
export const PAPER_SIZES = { a4: 'A4', letter: 'Letter' } as const satisfies Partial<
  Record<FormatId, string>
>;

export type PaperSize = keyof typeof PAPER_SIZES;

export const PAPER_SIZE_IDS = Object.keys(PAPER_SIZES) as PaperSize[];

/** What most of the world prints on. */
export const DEFAULT_PAPER_SIZE: PaperSize = 'a4';

/** Whether a remembered word names a size. */
export const isPaperSize = (value: unknown): value is PaperSize =>
  PAPER_SIZE_IDS.some((size) => size === value);

const longSide = (id: FormatId): number => Math.max(FORMATS[id].width, FORMATS[id].height);

/** The size a format is made for, upright or on its side; undefined for A5, which fits on either. */
export const paperSizeOf = (id: FormatId): PaperSize | undefined =>
  PAPER_SIZE_IDS.find((size) => longSide(size) === longSide(id));

const fixedSize = (id: FormatId) => paperSizeOf(id) !== undefined;

/** Whether two formats are the same thing on the two sizes of paper. */
const twins = (one: FormatId, other: FormatId): boolean =>
  one === other ||
  (formatOf(one).layout === formatOf(other).layout &&
    formatOf(one).type === formatOf(other).type &&
    fixedSize(one) &&
    fixedSize(other));

/** The same thing on whichever size of paper, by the first of its formats. */
export const formOf = (id: FormatId): FormatId =>
  FORMAT_IDS.find((other) => twins(id, other)) ?? id;

/**
 * Key of a format's name, below `person.keep` in `tablet.json`. The size of the paper makes no other
 * name; where a layout has several forms, each has its own.
 */
export function nameKeyOf(id: FormatId): string {
  const { layout } = formatOf(id);
  const forms = FORMAT_IDS.filter((other) => formatOf(other).layout === layout).map(formOf);
  return new Set(forms).size > 1 ? `format.${formOf(id)}` : layout;
}

/**
 * The formats to offer where a printer holds this size. One made for the other size is left out if
 * the same thing exists for this one; else a printer can fit it to the page.
 */
export const formatsOn = (size: PaperSize, ids: readonly FormatId[]): FormatId[] =>
  ids.filter(
    (id) =>
      !fixedSize(id) ||
      paperSizeOf(id) === size ||
      !ids.some((other) => paperSizeOf(other) === size && twins(id, other)),
  );
