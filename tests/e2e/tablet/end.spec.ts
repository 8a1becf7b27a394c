import { expect, type Page, test } from '@playwright/test';
import { tap } from '../support.ts';
import { BUNDLE, begin, end, go, jump, marks, next, screen, startButton } from './support.ts';

/** A name nobody has, to be found again wherever it is left. */
const NAME = 'Qwertzuiopa';

/** Everything the page's JavaScript can still reach, as text. */
async function memoryOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}

test('End leaves nothing: no memory, no storage, no history, no paper', async ({
  page,
  context,
}) => {
  await begin(page, 'km');
  const entries = await page.evaluate(() => history.length);
  await next(page, 'reader');
  await next(page, 'hello');
  await page.locator('.worker-name input').fill(NAME);
  await jump(page, 'needs');
  await tap(page.locator('.need').first());
  await jump(page, 'keep');
  await expect(marks(page)).toHaveCount(1);
  await tap(page.locator('input[value="yes"]'));
  await tap(page.locator('[data-handout="none"] [data-make]').first());
  await expect(page.locator('[data-handout="ready"]')).toBeVisible({ timeout: 60_000 });
  const paper = (await page.locator('a[download]').first().getAttribute('href')) ?? '';
  expect(await memoryOf(page), 'the test can see what is there').toContain(NAME);

  await end(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-bar], [data-marked], [data-address], dialog')).toHaveCount(0);
  const left = await page.evaluate(
    async (url) => ({
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      entries: history.length,
      state: JSON.stringify(history.state),
      address: location.pathname + location.search + location.hash,
      paper: await fetch(url).then(
        () => 'still there',
        () => 'gone',
      ),
    }),
    paper,
  );
  expect(left.state ?? '', 'what the browser keeps with this entry').not.toMatch(
    new RegExp(`${NAME}|${BUNDLE}|"km"|food`),
  );
  expect(left).toMatchObject({
    session: 0,
    databases: 0,
    entries,
    address: '/tablet/',
    paper: 'gone',
  });
  expect(await page.evaluate(() => ({ ...localStorage })), 'only what the worker chose').toEqual({
    handrail: JSON.stringify({ bundle: BUNDLE }),
  });
  expect(await context.cookies()).toEqual([]);
  expect(await memoryOf(page)).not.toContain(NAME);

  await page.goBack({ timeout: 5_000 }).catch(() => null);
  await expect(page.locator('[data-marked], [data-address]')).toHaveCount(0);
  await page.goto('/tablet/');
  await go(page, startButton(page), 'language');
  await expect(page.getByRole('radio', { checked: true }), 'nobody is remembered').toHaveCount(0);
});

test('a forgotten tablet clears itself after five minutes, unless somebody refuses', async ({
  page,
}) => {
  await page.clock.install();
  await begin(page, 'ar');
  await next(page, 'reader');
  await next(page, 'hello');
  const warning = page.locator('dialog[data-idle]');
  await page.clock.runFor('03:50');
  await expect(warning).toBeHidden();
  await page.mouse.move(300, 300);
  await page.clock.runFor('03:50');
  await expect(warning, 'a touch starts the time again').toBeHidden();
  await page.clock.runFor('00:20');
  await expect(warning).toBeVisible();
  await expect(warning).toHaveAttribute('lang', 'en');
  await tap(page.locator('[data-stay]'));
  await expect(warning).toBeHidden();
  await expect(screen(page, 'hello'), 'nothing is lost').toBeVisible();
  await page.clock.runFor('04:10');
  await expect(warning).toBeVisible();
  await page.clock.runFor('01:00');
  await expect(screen(page, 'start')).toBeVisible();
});

test('a tablet that slept past the limit wakes up empty', async ({ page }) => {
  await page.clock.install();
  await begin(page, 'km');
  await jump(page, 'rights');
  await page.clock.fastForward('30:00');
  await expect(screen(page, 'start')).toBeVisible();
});

test('the tablet remembers the worker, and a reload forgets the person', async ({ page }) => {
  await page.goto('/tablet/');
  await tap(page.locator('input[value="thailand"]'));
  await tap(page.locator('input[value="my"]'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'my');
  await go(page, startButton(page), 'language');
  await tap(page.locator('input[value="ar"]'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.reload();
  await expect(screen(page, 'start')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'my');
  await expect(page.locator('input[value="thailand"]')).toBeChecked();
  await go(page, startButton(page), 'language');
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('what is remembered may be gone or spoilt', async ({ page }) => {
  await page.goto('/tablet/');
  for (const kept of ['{"worker":"xx","bundle":"gone","paper":"b7"}', 'not json', 'null']) {
    await page.evaluate((value) => localStorage.setItem('handrail', value), kept);
    await page.reload();
    await expect(screen(page, 'start')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(startButton(page)).toBeEnabled();
  }
});
