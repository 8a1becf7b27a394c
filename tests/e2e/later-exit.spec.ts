import type { Page } from '@playwright/test';
import { loadContent } from '../../lib/content.ts';
import { encodeTopics, laterPath } from '../../lib/links.ts';
import type { Locale } from '../../lib/locales.ts';
import { localesOf } from '../../lib/locales-of.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { expect, test } from './quiet-test.ts';

const { thailand } = loadContent();
if (!thailand?.exit) throw new Error('the bundle thailand is missing');
const pathOf = (locale: Locale) => laterPath(thailand, locale, 'adult-easy');

const tap = (page: Page) => page.locator('#exit').click();
const pressShift = async (page: Page) => {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
};
const WAYS = { tap, pressShift };

for (const [name, leave] of Object.entries(WAYS)) {
  test(`${name}: the way out replaces the page, and Back does not return to it`, async ({
    page,
    context,
  }) => {
    await context.route(`${thailand.exit}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
    );
    await page.goto('/');
    await page.goto(pathOf('my'));
    // Reading on in another language must not leave a page to come back to either.
    await page.locator('nav a[lang="km"]').click();
    await page.waitForURL(`**${pathOf('km')}`);
    await leave(page);
    await page.waitForURL(/wikipedia/);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test(`${name}: the way out works without a network`, async ({ page, context }) => {
    await page.goto('/');
    await page.goto(pathOf('ar'));
    await context.setOffline(true);
    await leave(page);
    // What comes is the browser's own page about the network.
    await expect.poll(() => page.url()).toMatch(/wikipedia|chrome-error/);
    await context.setOffline(false);
    await page.goBack();
    await page.waitForURL('**/');
    expect(new URL(page.url()).pathname).toBe('/');
  });
}

test('the page is blank within a tenth of a second, before anything else is loaded', async ({
  page,
  context,
}) => {
  await context.route(`${thailand.exit}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
  );
  for (const locale of localesOf(thailand)) {
    await page.goto(pathOf(locale));
    const took = await page.evaluate(() => {
      const start = performance.now();
      document.getElementById('exit')?.click();
      const { height } = document.documentElement.getBoundingClientRect();
      return height === 0 && document.title === '' ? performance.now() - start : Infinity;
    });
    expect(took).toBeLessThan(100);
    await page.waitForURL(/wikipedia/);
  }
});

test('Shift leaves only when it is pressed three times within five seconds', async ({
  page,
  context,
}) => {
  await context.route(`${thailand.exit}**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
  );
  await page.clock.install();
  await page.goto(pathOf('en'));
  const press = () => page.keyboard.press('Shift');
  await press();
  await press();
  await page.clock.fastForward(5100);
  await press();
  await expect(page.locator('main')).toBeVisible();
  // Held down it repeats itself; that is one press.
  await page.keyboard.down('Shift');
  await page.keyboard.down('Shift');
  await page.keyboard.up('Shift');
  await expect(page.locator('main')).toBeVisible();
  await press();
  await page.waitForURL(/wikipedia/);
});

test('a visit leaves one entry in the history of the tab', async ({ page }) => {
  await page.goto(`${pathOf('ar')}#${encodeTopics(thailand, ['food'])}`);
  const before = await page.evaluate(() => history.length);
  await page.evaluate(() => scrollTo(0, 2000));
  await page.locator('summary').first().click();
  await page.locator('#larger').click();
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test('every page says that leaving hides nothing, in words, beside the way out', async ({
  page,
}) => {
  for (const reader of READER_IDS) {
    await page.goto(laterPath(thailand, 'en', reader));
    await expect(page.locator('footer p')).toHaveText(/does not hide/);
    await expect(page.locator('link[rel="icon"]')).toHaveAttribute('href', 'data:,');
  }
});
