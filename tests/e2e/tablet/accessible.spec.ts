import { expect, type Locator, type Page, test } from '@playwright/test';
import { LOCALES } from '../../../lib/locales.ts';
import { tap, violationsOn } from '../support.ts';
import { begin, jump, walk } from './support.ts';

/** All of a screen at once: also what would be drawn only when somebody scrolls to it. */
async function drawEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { content-visibility: visible !important }');
    document.adoptedStyleSheets = [sheet];
    // A busy machine may never be idle.
    await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2_000 }));
    document.body.getBoundingClientRect();
  });
}

for (const locale of ['km', 'ar'] as const) {
  test(`every screen in ${LOCALES[locale].english} passes axe`, async ({ page }) => {
    await page.setViewportSize({ width: 1180, height: 820 });
    const found: string[] = [];
    await walk(page, locale, async (name) => {
      await drawEverything(page);
      for (const violation of await violationsOn(page)) found.push(`${name}: ${violation}`);
    });
    expect(found).toEqual([]);
  });

  for (const [what, width, height, text] of [
    ['a small phone', 320, 640, 100],
    ['a large tablet', 1366, 768, 100],
    ['a tablet held upright', 820, 1180, 100],
    ['text twice as large', 1180, 820, 200],
  ] as const) {
    test(`${LOCALES[locale].english} fits ${what}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const found: string[] = [];
      await walk(page, locale, async (name) => {
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${size}%`;
        }, text);
        await drawEverything(page);
        const problems = await page.evaluate(() => {
          // What scrolls: the page, the app in it, and a dialog above it.
          const frames = document.querySelectorAll('html, .app, dialog[open]');
          const wide = [...frames]
            .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
            .map(({ className, tagName }) => `scrolls sideways: ${className || tagName}`);
          const controls = [...document.querySelectorAll('button, a, summary, label')];
          const small = controls.filter((one) => {
            const { width, height } = one.getBoundingClientRect();
            return width > 0 && (width < 48 || height < 48);
          });
          return [...wide, ...small.map((one) => `small: ${one.className || one.tagName}`)];
        });
        found.push(...problems.map((problem) => `${name}: ${problem}`));
      });
      expect(found).toEqual([]);
    });
  }
}

test('what is chosen can be seen without colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await begin(page, 'km');
  await jump(page, 'needs');
  const look = (need: Locator) =>
    need.evaluate((one) => {
      const tick = one.querySelector('.tick');
      return {
        border: Number.parseFloat(getComputedStyle(one).borderTopWidth),
        tick: tick && getComputedStyle(tick).visibility,
      };
    });
  const [first, second] = [page.locator('.need').first(), page.locator('.need').nth(1)];
  await tap(first);
  const [chosen, other] = [await look(first), await look(second)];
  expect(chosen.border).toBeGreaterThan(other.border);
  expect([chosen.tick, other.tick]).toEqual(['visible', 'hidden']);
});
