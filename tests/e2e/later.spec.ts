import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { fontPath } from '../../lib/build/font-path.ts';
import { pageWeight } from '../../lib/build/page-weight.ts';
import { loadContent } from '../../lib/content.ts';
import { encodeTopics, laterPath } from '../../lib/links.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../../lib/locales.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { expectAccessible, watch } from './support.ts';

const bundles = loadContent();
const thailand = bundles.thailand;
if (!thailand) throw new Error('the bundle thailand is missing');
const pathOf = (locale: Locale) => laterPath(thailand, locale, 'adult-easy');

for (const locale of LOCALE_IDS) {
  test(`the page in ${locale} reads well, asks nobody else for anything and keeps nothing`, async ({
    page,
    context,
  }) => {
    const seen = watch(page);
    await page.goto(pathOf(locale));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', LOCALES[locale].dir);
    await expectAccessible(page);
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

  test(`nothing in ${locale} is wider than a narrow phone, also at twice the text size`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(pathOf(locale));
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => {
        document.documentElement.style.fontSize = value;
      }, size);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
    }
  });
}

for (const locale of LOCALE_IDS)
  test(`every page in ${locale} travels in at most 40 KB, its fonts included`, async () => {
    const ttf = await readFile(fontPath(LOCALES[locale].typeface, 400));
    for (const bundle of Object.values(bundles))
      for (const reader of READER_IDS) {
        const { total } = await pageWeight('out', laterPath(bundle, locale, reader), ttf);
        expect(total, `${bundle.id} ${reader}`).toBeLessThanOrEqual(40 * 1024);
      }
  });

test('her topics come first, everything else below', async ({ page }) => {
  await page.goto(`${pathOf('km')}#${encodeTopics(thailand, ['food', 'health', 'police'])}`);
  const chosen = page.locator('#for-you [data-topic]');
  await expect(chosen).toHaveCount(3);
  await expect(page.locator('[data-id="lawyer"]')).toBeVisible();
  expect(await page.locator('main > section').first().getAttribute('id')).toBe('for-you');
  const next = await page.locator('nav a').first().getAttribute('href');
  expect(new URL(next ?? '', 'http://localhost').hash).not.toBe('');
});

test('a crafted link shows nothing of what it says', async ({ page }) => {
  const seen = watch(page);
  await page.goto(pathOf('km'));
  const honest = await page.locator('body').innerText();
  const crafted = [
    '<img src=x onerror=alert(1)>',
    'tel:+1234567890',
    '1300',
    '%3Cb%3Ecall%20me%3C/b%3E',
    'v'.repeat(52),
    'constructor',
    '"]',
  ];
  for (const code of crafted) {
    await page.goto('about:blank');
    await page.goto(`${pathOf('km')}?${code}#${code}`);
    const text = await page.locator('body').innerText();
    // Topics may move to the top. No line may appear that an honest page does not have.
    const lines = new Set(honest.split('\n'));
    const added = text.split('\n').filter((line) => line.trim() && !lines.has(line));
    expect(added.length).toBeLessThanOrEqual(1);
    if (added.length) expect(added[0]).toBe(await page.locator('#for-you h2').innerText());
    expect(await page.locator('main').innerHTML()).not.toContain('1234567890');
  }
  expect(seen.complaints).toEqual([]);
});

test('the way out blanks the page, replaces it, and Back does not return to it', async ({
  page,
  context,
}) => {
  await context.route('https://www.wikipedia.org/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
  );
  for (const leave of [
    () => page.locator('#exit').click(),
    async () => {
      for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
    },
  ]) {
    await page.goto('/');
    await page.goto(pathOf('my'));
    await leave();
    await page.waitForURL(/wikipedia/);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  }
});

test('a visit leaves one entry in the history of the tab', async ({ page }) => {
  await page.goto(`${pathOf('ar')}#${encodeTopics(thailand, ['food'])}`);
  const before = await page.evaluate(() => history.length);
  await page.evaluate(() => scrollTo(0, 2000));
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('the choosers name every language in its own script, without script', async ({ page }) => {
  for (const path of ['/', '/th/', '/TH/']) {
    await page.goto(path);
    for (const locale of LOCALE_IDS)
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

test('every reader has a page, and each leads to the others', async ({ page }) => {
  for (const reader of READER_IDS) {
    const answer = await page.goto(laterPath(thailand, 'en', reader));
    expect(answer?.status(), reader).toBe(200);
    await expect(page.locator('nav').first().locator('a')).toHaveCount(READER_IDS.length - 1);
  }
  await expectAccessible(page);
});
