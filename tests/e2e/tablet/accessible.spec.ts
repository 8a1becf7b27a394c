import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type axeCore from 'axe-core';
import { LOCALES } from '../../../lib/locales.ts';
import { walk } from './support.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = readFile('node_modules/axe-core/axe.min.js', 'utf8');

for (const locale of ['km', 'ar'] as const) {
  test(`every screen in ${LOCALES[locale].english} passes axe`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1180, height: 820 });
    const found: string[] = [];
    await walk(page, locale, async (name) => {
      await page.evaluate(await AXE);
      const { violations } = await page.evaluate(
        (values) =>
          (globalThis as unknown as { axe: typeof axeCore }).axe.run({
            runOnly: { type: 'tag', values },
          }),
        TAGS,
      );
      for (const { id, nodes } of violations)
        found.push(...nodes.map(({ target }) => `${name}: ${id} at ${target.join(' ')}`));
    });
    expect(found).toEqual([]);
  });

  for (const [what, width, height, text] of [
    ['a small phone', 320, 640, 100],
    ['text twice as large', 1180, 820, 200],
  ] as const) {
    test(`${LOCALES[locale].english} fits ${what}`, async ({ page }) => {
      test.setTimeout(90_000);
      await page.setViewportSize({ width, height });
      const found: string[] = [];
      await walk(page, locale, async (name) => {
        await page.evaluate((size) => {
          document.documentElement.style.fontSize = `${size}%`;
        }, text);
        const problems = await page.evaluate(() => {
          const root = document.documentElement;
          const wide = root.scrollWidth > root.clientWidth ? ['scrolls sideways'] : [];
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
