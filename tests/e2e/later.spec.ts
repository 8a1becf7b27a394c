import { readFile } from 'node:fs/promises';
import { PAGE_RATIO, pageBudget } from '../../commands/support/bench/page-budget.ts';
import { pageScale } from '../../lib/build/page-weight.ts';
import { encodeTopics, laterPath } from '../../lib/links.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../../lib/locales.ts';
import { localesOf } from '../../lib/locales-of.ts';
import { PAPER_FILE } from '../../lib/paper-file.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { topicsOf } from '../../lib/selection.ts';
import { rowsOf } from '../support/rows.ts';
import { someBundles } from '../support/some-bundles.ts';
import { expect, test } from './quiet-test.ts';
import { expectAccessible, sectionOf } from './support.ts';

const bundles = someBundles();
const thailand = bundles.thailand;
if (!thailand) throw new Error('the bundle thailand is missing');
const pathOf = (locale: Locale) => laterPath(thailand, locale, 'adult-easy');

for (const locale of localesOf(thailand)) {
  test(`the page in ${locale} reads well, asks nobody else for anything and keeps nothing`, async ({
    page,
    context,
    seen,
  }) => {
    await page.goto(pathOf(locale));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', LOCALES[locale].dir);
    expect(
      await page.evaluate(() =>
        document.fonts.ready.then(
          (fonts) => [...fonts].filter(({ status }) => status === 'error').length,
        ),
      ),
    ).toBe(0);
    expect(seen.foreign).toEqual([]);
    expect(seen.complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await caches.keys()).length,
      (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    ]);
    expect(kept).toEqual([0, 0, 0, 0]);
  });

  test(`every number in ${locale} can be called as it is`, async ({ page }) => {
    await page.goto(pathOf(locale));
    for (const contact of Object.values(thailand.facts.contacts)) {
      if (contact.kind !== 'phone' || contact.for !== 'everyone') continue;
      const link = page.locator(`a[href="tel:${contact.number}"]`).first();
      await expect(link).toHaveText(contact.number);
      await expect(link).toHaveAttribute('dir', 'ltr');
    }
  });

  test(`the way out of the page in ${locale} stays in view and is large enough`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(pathOf(locale));
    for (const part of [0, 0.3, 0.7, 1]) {
      await page.evaluate((at) => scrollTo(0, document.body.scrollHeight * at), part);
      const box = await page.locator('#exit').boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 640 && box.height >= 48).toBeTruthy();
      const top = await page.evaluate(
        ([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.id,
        [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2],
      );
      expect(top).toBe('exit');
    }
  });

  test(`a number in ${locale} is on the first screen of a small phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(pathOf(locale));
    const box = await page.locator('.call a').boundingBox();
    const exit = await page.locator('footer').boundingBox();
    expect(box && exit && box.y + box.height <= exit.y).toBeTruthy();
    await expect(page.locator('.call a')).toHaveAttribute('href', /^tel:/);
  });
}

/** Pages that are weighed, which cuts their fonts anew: every place, language and reader with each other. */
const WEIGHED = rowsOf(
  { bundle: Object.keys(bundles), locale: LOCALE_IDS, reader: READER_IDS },
  ({ bundle, locale }) => localesOf(bundles[bundle] ?? {}).includes(locale),
);

for (const locale of LOCALE_IDS)
  test(`every page in ${locale} is hardly heavier than its words, pictures and letters`, async () => {
    test.slow();
    const scale = pageScale('out');
    const own = WEIGHED.filter((row) => row.locale === locale);
    expect(own.length).toBeGreaterThanOrEqual(READER_IDS.length);
    for (const { bundle, reader } of own) {
      const place = bundles[bundle];
      if (!place) throw new Error(`no bundle ${bundle}`);
      const { total, limit } = await scale(laterPath(place, locale, reader));
      expect(total, `${bundle} ${reader}`).toBeLessThanOrEqual(pageBudget(locale));
      expect(total / limit, `${bundle} ${reader}`).toBeLessThanOrEqual(PAGE_RATIO);
    }
  });

test('every page carries its script and asks for no other', async () => {
  for (const bundle of Object.values(bundles))
    for (const locale of localesOf(bundle))
      for (const reader of READER_IDS) {
        const html = await readFile(`out${laterPath(bundle, locale, reader)}index.html`, 'utf8');
        expect(html).not.toMatch(/<script[^>]*\ssrc|<iframe|<img|<link rel="(?!icon")|manifest/);
        expect(html.match(/<script>/g)).toHaveLength(1);
      }
});

test('her topics come first, everything else below', async ({ page }) => {
  await page.goto(`${pathOf('km')}#${encodeTopics(thailand, ['health', 'food', 'police'])}`);
  const chosen = page.locator('#for-you [data-topic]');
  await expect(chosen).toHaveCount(3);
  const order = await chosen.evaluateAll((all) => all.map((one) => one.getAttribute('data-topic')));
  const topics = topicsOf(thailand);
  expect(order).toEqual(['health', 'food', 'police'].map((id) => `${topics.get(id)}`));
  await expect(sectionOf(page, thailand, 'lawyer')).toBeVisible();
  expect(await page.locator('main > section').first().getAttribute('id')).toBe('for-you');
  const next = await page.locator('nav a').first().getAttribute('href');
  expect(new URL(next ?? '', 'http://localhost').hash).not.toBe('');
});

test('the choosers name every language in its own script, without script', async ({ page }) => {
  for (const path of ['/', '/th/', '/TH/']) {
    await page.goto(path);
    for (const locale of path === '/' ? LOCALE_IDS : localesOf(thailand))
      await expect(page.locator(`li[lang="${locale}"] a`)).toContainText(LOCALES[locale].name);
    expect(await page.locator('script').count()).toBe(0);
    await expectAccessible(page);
  }
});

test('an address that leads nowhere helps to find the way back', async ({ page }) => {
  const answer = await page.goto('/th/xx/e/');
  expect(answer?.status()).toBe(404);
  await expect(page.locator('li[lang="my"] a')).toBeVisible();
  await expectAccessible(page);
});

test('every reader has a page, and each leads to every other reader and language', async ({
  page,
}) => {
  for (const reader of READER_IDS) {
    const answer = await page.goto(laterPath(thailand, 'en', reader));
    expect(answer?.status(), reader).toBe(200);
    const links = await page
      .locator('nav a')
      .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
    const others = [
      ...localesOf(thailand)
        .filter((locale) => locale !== 'en')
        .map((locale) => [locale, reader] as const),
      ...READER_IDS.filter((other) => other !== reader).map((other) => ['en', other] as const),
    ];
    expect(links.toSorted()).toEqual(
      others.map(([locale, other]) => laterPath(thailand, locale, other)).toSorted(),
    );
  }
});

test('somebody who said no finds the answer at the top, with a tap and without a script', async ({
  page,
}) => {
  await page.goto(pathOf('my'));
  const before = await page.evaluate(() => history.length);
  const answer = page.locator('main > details').first();
  await expect(sectionOf(answer, thailand, 'say-no')).toBeHidden();
  await answer.locator('summary').click();
  for (const id of ['say-no', 'come-back'])
    await expect(sectionOf(answer, thailand, id).locator('p').first()).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before);
  await expect(sectionOf(page, thailand, 'complaint')).toBeVisible();
});

test('text grows to twice its size and back, and nothing remembers it', async ({ page }) => {
  await page.goto(pathOf('ar'));
  const size = () =>
    page
      .locator('main p')
      .first()
      .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
  const first = await size();
  const before = await page.evaluate(() => history.length);
  const larger = page.locator('#larger');
  const seen: number[] = [];
  for (let tap = 0; tap < 4; tap++) {
    await larger.click();
    seen.push((await size()) / first);
  }
  expect(seen).toEqual([1.25, 1.5, 2, 1]);
  await larger.click();
  await page.reload();
  expect(await size()).toBe(first);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the leaflet can be kept as a file with a neutral name', async ({ page }) => {
  await page.goto(pathOf('km'));
  const link = page.locator(`a[download="${PAPER_FILE}"]`);
  await expect(link).toBeVisible();
  expect(new URL(await link.evaluate((a: HTMLAnchorElement) => a.href)).pathname).toBe(
    `${pathOf('km')}${PAPER_FILE}`,
  );
});

test('a place opens a map on the phone itself, and a number takes no message unless it is known', async ({
  page,
}) => {
  const sample = bundles['sample-organisation'];
  if (!sample) throw new Error('the sample is missing');
  await page.goto(laterPath(sample, 'ar', 'adult-easy'));
  const place = sectionOf(page, sample, 'example-meeting-point');
  await expect(place.locator('a')).toHaveAttribute('href', 'geo:0.1,0.1?q=0.1,0.1');
  await expect(place.locator('[dir="ltr"]')).toHaveText('Example Library, 1 Example Street');
  await expect(page.locator('a[href^="sms:"]')).toHaveCount(0);
});

test('on paper the page shows what it says, and nothing to tap', async ({ page }) => {
  await page.goto(pathOf('en'));
  await page.emulateMedia({ media: 'print' });
  for (const tapped of ['footer', 'nav', '#larger', '.hl-way'])
    await expect(page.locator(tapped).first()).toBeHidden();
  await expect(page.locator('.call')).toBeVisible();
});
