import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { AuthorError } from '../../../lib/author-error.ts';
import { compress } from '../../../lib/build/compress.ts';
import { OUT } from '../../../lib/build/paths.ts';
import { serve } from '../../../lib/build/serve.ts';
import { loadContent } from '../../../lib/content.ts';
import { laterPath } from '../../../lib/links.ts';
import { LOCALE_IDS, type Locale } from '../../../lib/locales.ts';
import { DEFAULT_READER } from '../../../lib/readers.ts';
import { firstPaint, type Visit } from './first-paint.ts';
import { BENCH } from './leaflet.ts';
import { astroSite, nextSite, type Rival } from './rivals.ts';
import { sameFonts, samePage } from './same-page.ts';
import { kb, row } from './table.ts';

/** Milliseconds until the first text stands on the screen. */
const TEXT_BUDGET = 2500;

const ROUNDS = 5;

/** The language in which others make the same page. */
const COMPARED: Locale = 'my';

async function visitSite(browser: Browser, dir: string, path: string): Promise<Visit> {
  const server = await serve({ dir, port: 0 });
  try {
    return await firstPaint(browser, `${server.url}${path}`, ROUNDS);
  } finally {
    await server.close();
  }
}

async function visitRival(browser: Browser, { site, remove }: Rival): Promise<Visit> {
  try {
    await sameFonts(OUT, site);
    await compress(site);
    return await visitSite(browser, site, '/');
  } finally {
    await remove();
  }
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

function compare(name: string, visit: Visit, ours: Visit): void {
  const times = (a: number, b: number) => `(${(a / b).toFixed(1)} ×)`;
  row(
    name,
    kb(visit.bytes),
    times(visit.bytes, ours.bytes),
    seconds(visit.text),
    times(visit.text, ours.text),
    seconds(visit.all),
    times(visit.all, ours.all),
  );
}

/**
 * Opens pages for later on a slow network, then the same page as others make it: a ratio within
 * one run. True if our first text is there in time, in every language.
 */
export async function benchLater(executablePath: string): Promise<boolean> {
  const bundle = loadContent()[BENCH.bundle];
  if (!bundle) throw new Error(`content/${BENCH.bundle} is missing`);
  if (!existsSync(`${OUT}/index.html`)) throw new AuthorError('Run npm run build first.');
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  const pathOf = (locale: Locale) => laterPath(bundle, locale, DEFAULT_READER);
  try {
    console.log(
      `\nPage for later, first visit at 400 kbit/s and 400 ms (first text within ${seconds(TEXT_BUDGET)})`,
    );
    row('locale', 'travels', 'first text', 'all there');
    let good = true;
    for (const locale of LOCALE_IDS) {
      const visit = await visitSite(browser, OUT, pathOf(locale));
      const over = visit.text > TEXT_BUDGET;
      good &&= !over;
      row(
        locale,
        kb(visit.bytes),
        `${seconds(visit.text)}${over ? ' OVER' : ''}`,
        seconds(visit.all),
      );
    }

    console.log(`\nThe same page in ${COMPARED}, as others make it`);
    row('', 'travels', '', 'first text', '', 'all there', '');
    const ours = await visitSite(browser, OUT, pathOf(COMPARED));
    compare('ours', ours, ours);
    const page = await samePage(OUT, pathOf(COMPARED));
    const astro = await astroSite(page);
    if (astro) compare('Astro', await visitRival(browser, astro), ours);
    else console.log('Astro    not measured: npm could not install it here, or it did not build.');
    compare('Next', await visitRival(browser, await nextSite(page)), ours);
    return good;
  } finally {
    await browser.close();
  }
}
