import { type FormatId, formatOf } from '../../lib/formats.ts';
import { LOCALES, type Locale } from '../../lib/locales.ts';
import { READERS, type Reader } from '../../lib/readers.ts';
import { TYPEFACES } from '../../lib/typefaces.ts';

/** Type sizes of a handout, in points. */
export interface Theme {
  readonly body: number;
  readonly small: number;
  readonly title: number;
  readonly group: number;
  readonly section: number;
  readonly part: number;
  /** Edge of a section's pictogram; 15 mm where the picture carries the meaning. */
  readonly picture: number;
  readonly icon: number;
}

/** Sizes and columns of one paper. */
export interface PaperTheme extends Theme {
  readonly columns: boolean;
}

const THEMES: Record<'pictures' | 'easy' | 'full', Theme> = {
  pictures: {
    body: 14,
    small: 12,
    title: 24,
    group: 19,
    section: 16,
    part: 14,
    picture: 43,
    icon: 28,
  },
  easy: { body: 14, small: 12, title: 24, group: 19, section: 16, part: 14, picture: 30, icon: 22 },
  full: { body: 12, small: 12, title: 22, group: 17, section: 14, part: 12, picture: 26, icon: 20 },
};

/**
 * Sizes for a reader: at least 14 pt for easy reading, 12 pt otherwise. In large print every word has
 * at least the format's size, and nothing is smaller than what it was.
 */
export function themeFor(reader: Reader, format: FormatId): PaperTheme {
  const { type, columns = false } = formatOf(format);
  const theme = { ...THEMES[READERS[reader].level], columns };
  if (!type) return theme;
  const least = (size: number) => Math.max(size, type);
  return {
    ...theme,
    body: least(theme.body),
    small: least(theme.small),
    section: least(theme.section) + 2,
    group: least(theme.group) + 4,
    part: least(theme.part),
    icon: least(theme.icon) + 6,
  };
}

/** Family name under which a locale's typeface is registered. */
export const familyOf = (locale: Locale): string => `text-${locale}`;

/** Line height a locale's script needs, as a multiple of the type size. */
export const lineHeightOf = (locale: Locale): number =>
  TYPEFACES[LOCALES[locale].typeface].lineHeight;

/** Black on white: it survives any printer and photocopier. */
export const INK = '#000000';

/** Type size of page numbers, in points. */
export const PAGE_NUMBER = 9;

/** The day somebody talked to her is nobody's business; and the same leaflet gives the same bytes. */
export const NO_DATE = new Date('2020-01-01T00:00:00Z');
