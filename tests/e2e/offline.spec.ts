import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { CACHE } from '../../components/tablet/offline/protocol.ts';
import { STEP_IDS } from '../../components/tablet/steps.ts';
import { OUT } from '../../lib/build/paths.ts';
import { buildServiceWorker, tabletFiles } from '../../lib/build/service-worker.ts';
import { directionOf, LOCALE_IDS, LOCALES, type Locale } from '../../lib/locales.ts';
import { EVERY } from '../support/rows.ts';
import { openSite, type Site, withCopy } from './site.ts';
import { expectAccessible, tap, watch } from './support.ts';
import { end, jump } from './tablet/support.ts';

const BUNDLE = 'sample-organisation';
/** Every screen is walked through in these, one of each direction; all make their paper. */
const WALKED: readonly Locale[] = EVERY ? LOCALE_IDS : ['km', 'ar'];
/** Words that only the changed build says. */
const CHANGED = 'Begin, as the update says';

const test = base.extend<{ site: Site }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from here
  site: async ({}, use) => {
    const site = await openSite(OUT);
    await use(site);
    await site.close();
  },
});

/** Milliseconds: to store everything, on a machine that is busy with other tests. */
const LONG = { timeout: 60_000 };

const screen = (page: Page, name: string) => page.locator(`[data-screen="${name}"]`);
const status = (page: Page, state: string) => page.locator(`[data-offline="${state}"]`);
const update = (page: Page, state: string) => page.locator(`[data-update="${state}"]`);

/** Addresses in the cache, without the mark of their version. */
const inCache = (page: Page): Promise<string[]> =>
  page.evaluate(async (name) => {
    const keys = await (await caches.open(name)).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  }, CACHE);

async function visit(page: Page, site: Site): Promise<void> {
  await page.goto(`${site.url}/tablet/`);
  await expect(screen(page, 'start')).toBeVisible();
}

/** A first visit, to the moment everything is stored. */
async function visitWhole(page: Page, site: Site): Promise<void> {
  await visit(page, site);
  await expect(status(page, 'ready')).toBeVisible(LONG);
}

async function cutOff(context: BrowserContext, site: Site): Promise<void> {
  site.network = () => 'gone';
  await context.setOffline(true);
}

/** From the start screen to the moment a person's language is known. */
async function begin(page: Page, locale: Locale): Promise<void> {
  await tap(screen(page, 'start').locator(`input[value="${BUNDLE}"]`));
  await tap(screen(page, 'start').locator('button.next'));
  await expect(screen(page, 'language')).toBeVisible();
  await tap(page.getByRole('radio', { name: LOCALES[locale].name }));
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
}

async function next(page: Page, to: string): Promise<void> {
  await tap(page.locator('[data-next]'));
  await expect(screen(page, to)).toBeVisible();
}

test('after one visit everything works without a network', async ({ page, context, site }) => {
  test.setTimeout(180_000);
  const seen = watch(page);
  await visitWhole(page, site);
  for (const locale of LOCALE_IDS)
    await expect(page.locator(`[data-offline] li[lang="${locale}"]`).first()).toHaveText(
      LOCALES[locale].name,
    );
  expect(seen.complaints).toEqual([]);

  await cutOff(context, site);
  for (const address of ['/tablet/', '/tablet/?utm=anything', '/tablet/index.html']) {
    await page.goto(site.url + address);
    await expect(screen(page, 'start')).toBeVisible();
  }
  await expect(status(page, 'ready')).toBeVisible();

  for (const locale of LOCALE_IDS) {
    await begin(page, locale);
    await tap(page.locator('[data-missing]'));
    await expect(screen(page, 'missing')).toBeVisible();
    await tap(page.locator('[data-back]'));
    if (!WALKED.includes(locale)) await jump(page, 'keep');
    else
      for (const name of STEP_IDS.slice(1)) {
        await next(page, name);
        if (name !== 'help') continue;
        await tap(page.locator('[data-service]').first());
        await expect(screen(page, 'service')).toBeVisible();
      }
    await tap(page.locator('input[value="yes"]'));
    await tap(page.locator('[data-make]'));
    await expect(page.locator('[data-handout="ready"]')).toBeVisible(LONG);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tap(page.locator('a[download]')),
    ]);
    const pdf = await readFile(await download.path());
    expect(pdf.subarray(0, 4).toString('latin1'), `a leaflet in ${locale}`).toBe('%PDF');
    await end(page);
  }
  expect(seen.foreign).toEqual([]);
});

test('a part of a stored file can be asked for, as players do with recordings', async ({
  page,
  context,
  site,
}) => {
  await visitWhole(page, site);
  await cutOff(context, site);
  const part = await page.evaluate(async () => {
    const answer = await fetch('/tablet/harfbuzz.wasm', { headers: { Range: 'bytes=1-3' } });
    return [answer.status, await answer.text()];
  });
  expect(part).toEqual([206, 'asm']);
});

test('storing that was interrupted goes on where it stopped', async ({ context, site }) => {
  const first = await context.newPage();
  const early = '/tablet/data/thailand/km.json';
  // What is left of the fonts for paper never comes.
  site.network = (path) => (/latin-.*\.ttf/.test(path) ? 'gone' : 'there');
  await visit(first, site);
  await expect(status(first, 'stopped').locator('[data-why="network"]')).toBeVisible(LONG);
  expect(await inCache(first)).toContain(early);
  await begin(first, 'km');
  await first.close();

  const second = await context.newPage();
  site.network = () => 'there';
  site.answered.length = 0;
  await visit(second, site);
  await expect(status(second, 'ready')).toBeVisible(LONG);
  expect(site.answered).toContain('/tablet/fonts/latin-400.ttf');
  expect(site.answered, 'what was there is not fetched again').not.toContain(early);
});

test('storing goes on by itself when the network comes back', async ({ page, site }) => {
  site.network = (path) => (path.endsWith('.ttf') ? 'gone' : 'there');
  await visit(page, site);
  await expect(status(page, 'stopped')).toBeVisible(LONG);
  site.network = () => 'there';
  await expect(status(page, 'ready')).toBeVisible(LONG);
});

test("a hotel's login page is never stored for the real thing", async ({ page, site }) => {
  site.network = (path) => (path.endsWith('.ttf') ? 'hotel' : 'there');
  await visit(page, site);
  await expect(status(page, 'stopped').locator('[data-why="changed"]')).toBeVisible(LONG);
  expect((await inCache(page)).filter((path) => path.endsWith('.ttf'))).toEqual([]);
  site.network = () => 'there';
  await tap(page.locator('[data-offline-again]'));
  await expect(status(page, 'ready')).toBeVisible(LONG);
});

test('what has gone from the store is put back, and until then nothing is promised', async ({
  page,
  context,
  site,
}) => {
  await visitWhole(page, site);
  const font = '/tablet/fonts/burmese-400.ttf';
  await page.evaluate(
    async ([name, path]) => {
      const cache = await caches.open(name ?? '');
      await cache.delete(path ?? '', { ignoreSearch: true });
    },
    [CACHE, font],
  );
  await cutOff(context, site);
  await page.reload();
  await expect(status(page, 'stopped').locator('[data-why="network"]')).toBeVisible(LONG);
  site.network = () => 'there';
  await context.setOffline(false);
  await expect(status(page, 'ready')).toBeVisible(LONG);
  expect(await inCache(page)).toContain(font);
});

test('an update waits until no conversation is open in any tab', async ({ context, site }) => {
  test.setTimeout(180_000);
  await withCopy(OUT, async (copy) => {
    const talking = await context.newPage();
    await visit(talking, site);
    await expect(status(talking, 'ready')).toBeVisible(LONG);
    await begin(talking, 'km');

    const strings = join(copy, 'tablet/data/strings/en.json');
    const said = JSON.parse(await readFile(strings, 'utf8'));
    said.tablet.worker.start.begin = CHANGED;
    await writeFile(strings, JSON.stringify(said));
    await buildServiceWorker(copy);
    await site.swap(copy);
    site.answered.length = 0;

    const idle = await context.newPage();
    await visit(idle, site);
    await expect(update(idle, 'waiting')).toBeVisible(LONG);
    await expect(idle.getByText(CHANGED)).toHaveCount(0);
    expect(
      new Set(site.answered),
      'the worker itself, and of the files only the one that changed',
    ).toEqual(new Set(['/tablet/sw.js', '/tablet/data/strings/en.json']));
    // Long enough for it to have tried again.
    await idle.waitForTimeout(12_000);
    await next(talking, 'reader');
    await expect(idle.getByText(CHANGED)).toHaveCount(0);

    await end(talking);
    await expect(talking.getByText(CHANGED)).toBeVisible({ timeout: 30_000 });
    await expect(idle.getByText(CHANGED)).toBeVisible({ timeout: 30_000 });
    await expect(status(idle, 'ready')).toBeVisible();
    await expect(update(idle, 'waiting')).toHaveCount(0);
    expect((await inCache(idle)).length, 'the old version is gone').toBe(
      (await tabletFiles(copy)).length,
    );
  });
});

test('an update that stops leaves the old version whole', async ({ page, context, site }) => {
  await withCopy(OUT, async (copy) => {
    await visit(page, site);
    await expect(status(page, 'ready')).toBeVisible(LONG);
    for (const name of ['strings/en.json', 'general/km.json'])
      await writeFile(
        join(copy, 'tablet/data', name),
        `${await readFile(join(copy, 'tablet/data', name), 'utf8')} `,
      );
    await buildServiceWorker(copy);
    await site.swap(copy);
    site.network = (path) => (path.includes('strings/en.json') ? 'gone' : 'there');
    await page.reload();
    await expect(update(page, 'stopped')).toBeVisible(LONG);
    await expect(status(page, 'ready')).toBeVisible();
    await cutOff(context, site);
    await page.reload();
    await expect(status(page, 'ready')).toBeVisible();
    await begin(page, 'km');
    await next(page, 'reader');
  });
});

test('too little space is said, and the tablet works on', async ({ page, context, site }) => {
  const client = await context.newCDPSession(page);
  await client.send('Storage.overrideQuotaForOrigin', { origin: site.url, quotaSize: 2_000_000 });
  await visit(page, site);
  await expect(status(page, 'stopped').locator('[data-why="full"]')).toBeVisible(LONG);
  await begin(page, 'my');
  await next(page, 'reader');
  await end(page);
  await client.send('Storage.overrideQuotaForOrigin', { origin: site.url });
  // The end has loaded the page anew, which may find the space by itself.
  const again = page.locator('[data-offline-again]');
  await expect(again.or(status(page, 'ready')).first()).toBeVisible(LONG);
  if (await again.isVisible()) await tap(again);
  await expect(status(page, 'ready')).toBeVisible(LONG);
});

test('an address without https says that it cannot, and works', async ({ page, site }) => {
  await page.route('http://tablet.test/**', async (route) => {
    const url = route.request().url().replace('http://tablet.test', site.url);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
  await page.goto('http://tablet.test/tablet/');
  await expect(status(page, 'impossible').locator('[data-why="insecure"]')).toBeVisible();
  await begin(page, 'ar');
  await next(page, 'reader');
});

for (const [what, breakIt] of [
  ['that refuses service workers', 'refuse'],
  ['without service workers', 'remove'],
] as const)
  test(`a browser ${what} says so, and works`, async ({ page, site }) => {
    await page.addInitScript((how) => {
      if (how === 'remove')
        delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
      else
        ServiceWorkerContainer.prototype.register = () =>
          Promise.reject(new DOMException('Denied.', 'SecurityError'));
    }, breakIt);
    const seen = watch(page);
    await visit(page, site);
    await expect(status(page, 'impossible')).toBeVisible();
    await begin(page, 'ar');
    await next(page, 'reader');
    await end(page);
    expect(seen.complaints).toEqual([]);
  });

test('a page for later knows no service worker, and leaves nothing in the store', async ({
  page,
  context,
  site,
}) => {
  await visitWhole(page, site);
  const later = await context.newPage();
  for (const path of ['/', '/x/km/e/']) {
    expect((await later.goto(site.url + path))?.fromServiceWorker()).toBe(false);
    expect(await later.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(
      await later.evaluate(
        async () => (await navigator.serviceWorker.getRegistration()) === undefined,
      ),
    ).toBe(true);
  }
  const kept = await inCache(page);
  expect(kept.filter((path) => !/^\/(tablet|_next\/static|fonts)\//.test(path))).toEqual([]);
  expect(kept.filter((path) => path.includes('-names.'))).toEqual([]);
  expect(await page.evaluate(() => caches.keys())).toEqual([CACHE]);
});

const sideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });

for (const locale of ['en', 'ar'] as const)
  test(`what is said of it fits and passes axe in ${LOCALES[locale].english}`, async ({
    page,
    site,
  }) => {
    const look = async () => {
      await page
        .locator('[data-offline] summary')
        .click({ timeout: 500 })
        .catch(() => undefined);
      await page.setViewportSize({ width: 1180, height: 820 });
      await expectAccessible(page);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await sideways(page)).toBe(false);
    };
    site.network = (path) => (path.endsWith('.ttf') ? 'hotel' : 'there');
    await visit(page, site);
    await tap(page.locator(`input[value="${locale}"]`));
    await expect(status(page, 'stopped')).toBeVisible(LONG);
    await look();
    site.network = () => 'there';
    await tap(page.locator('[data-offline-again]'));
    await expect(status(page, 'ready')).toBeVisible(LONG);
    await look();
    await expect(page.locator('[data-offline] details')).toHaveAttribute('open');
  });
