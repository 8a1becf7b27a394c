import { pageScale } from '../../../lib/build/page-weight.ts';
import { OUT } from '../../../lib/build/paths.ts';
import { loadContent } from '../../../lib/content.ts';
import { laterPath } from '../../../lib/links.ts';
import { LOCALE_IDS } from '../../../lib/locales.ts';
import { DEFAULT_READER } from '../../../lib/readers.ts';
import { BENCH } from './leaflet.ts';
import { PAGE_BUDGET, PAGE_RATIO, pageBudget } from './page-budget.ts';
import { held, kb, row } from './table.ts';

/** Prints what the pages for later weigh. True if none is over its budget. */
export async function benchPages(): Promise<boolean> {
  const bundle = loadContent()[BENCH.bundle];
  if (!bundle) throw new Error(`content/${BENCH.bundle} is missing`);
  console.log(
    `\nPage for later, compressed (budget ${kb(PAGE_BUDGET)}, ${PAGE_RATIO} × the limit)`,
  );
  row('locale', 'html', 'fonts', 'total', 'limit', 'total/limit');
  const scale = pageScale(OUT);
  let good = true;
  for (const locale of LOCALE_IDS) {
    const { html, fonts, total, limit } = await scale(laterPath(bundle, locale, DEFAULT_READER));
    good &&= total <= pageBudget(locale) && total <= PAGE_RATIO * limit;
    row(
      locale,
      ...[html, fonts, total, limit].map(kb),
      `${held(total / limit, PAGE_RATIO)}${total > pageBudget(locale) ? '  OVER BUDGET' : ''}`,
    );
  }
  return good;
}
