import { readFileSync } from 'node:fs';
import { fontPath } from '../../../lib/build/font-path.ts';
import { pageWeight } from '../../../lib/build/page-weight.ts';
import { OUT } from '../../../lib/build/paths.ts';
import { loadContent } from '../../../lib/content.ts';
import { laterPath } from '../../../lib/links.ts';
import { LOCALE_IDS, LOCALES } from '../../../lib/locales.ts';
import { DEFAULT_READER } from '../../../lib/readers.ts';
import { BENCH } from './leaflet.ts';
import { KB, kb, row } from './table.ts';

/** Bytes a page for later with its font may weigh, compressed. */
const PAGE_BUDGET = 40 * KB;

/** Prints what the pages for later weigh. True if none is over its budget. */
export async function benchPages(): Promise<boolean> {
  const bundle = loadContent()[BENCH.bundle];
  if (!bundle) throw new Error(`content/${BENCH.bundle} is missing`);
  console.log(`\nPage for later, compressed (budget ${kb(PAGE_BUDGET)})`);
  row('locale', 'html', 'fonts', 'total', 'limit', 'total/limit');
  let good = true;
  for (const locale of LOCALE_IDS) {
    const ttf = readFileSync(fontPath(LOCALES[locale].typeface, 400));
    const weight = await pageWeight(OUT, laterPath(bundle, locale, DEFAULT_READER), ttf);
    const over = weight.total > PAGE_BUDGET;
    good &&= !over;
    row(
      locale,
      kb(weight.html),
      kb(weight.fonts),
      kb(weight.total),
      kb(weight.limit),
      `${(weight.total / weight.limit).toFixed(2)}${over ? '  OVER BUDGET' : ''}`,
    );
  }
  return good;
}
