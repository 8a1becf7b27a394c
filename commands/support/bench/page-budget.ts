import { LOCALES, type Locale } from '../../../lib/locales.ts';
import { TYPEFACES, type Typeface } from '../../../lib/typefaces.ts';

/** Bytes a page for later may have with its type, compressed. */
export const PAGE_BUDGET = 40 * 1024;

/** The same in a language whose every word has letters of its own: the font is most of the page. */
const HEAVY_BUDGET = 90 * 1024;

/** Bytes a page in a language may weigh. */
export const pageBudget = (locale: Locale): number => {
  const { cut }: Typeface = TYPEFACES[LOCALES[locale].typeface];
  return cut === 'heavy' ? HEAVY_BUDGET : PAGE_BUDGET;
};

/** How much more than its words, pictograms and letters a page for later may weigh. */
export const PAGE_RATIO = 1.25;
