import { expect, test } from '@playwright/test';
import { SCRIPT_BUDGET } from '../../../commands/support/bench/script-budget.ts';
import { tap } from '../support.ts';
import { go, screen, startButton } from './support.ts';

test.use({ serviceWorkers: 'block' });

test('the first screen needs little script, and none of it makes paper', async ({ page }) => {
  await page.goto('/tablet/', { waitUntil: 'networkidle' });
  await expect(startButton(page)).toBeVisible();
  const scripts = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .map((entry) => ({
        name: new URL(entry.name).pathname,
        size: (entry as PerformanceResourceTiming).encodedBodySize,
      })),
  );
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter(({ name }) => name.includes('worker'))).toEqual([]);
  expect(scripts.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(SCRIPT_BUDGET);
});

test('what a conversation needs comes before it begins, and is asked for again', async ({
  page,
}) => {
  await page.goto('/tablet/', { waitUntil: 'networkidle' });
  const scripts = '**/_next/static/chunks/*.js';
  await page.route(scripts, (route) => route.abort());
  await tap(startButton(page));
  const again = page.getByRole('alert').getByRole('button');
  await expect(again).toBeVisible();
  await expect(screen(page, 'start'), 'nobody is in front of an empty screen').toBeVisible();
  await page.unroute(scripts);
  await go(page, again, 'language');
});
