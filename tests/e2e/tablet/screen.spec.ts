import { expect, type Locator, type Page, test } from '@playwright/test';
import { directionOf, LOCALE_IDS } from '../../../lib/locales.ts';
import { tap } from '../support.ts';
import { BUNDLE, begin, go, jump, marks, next, screen, startButton } from './support.ts';

const LANDSCAPE = { width: 1180, height: 820 };
const PORTRAIT = { width: 820, height: 1180 };

test('two languages stand side by side in landscape and one under the other in portrait', async ({
  page,
}) => {
  await page.setViewportSize(LANDSCAPE);
  await begin(page, 'ar');
  await jump(page, 'rights');
  const line = page.locator('main .hl-section p.hl-two').first();
  const boxes = async () => ({
    hers: await line.locator('.hl-main').boundingBox(),
    workers: await line.locator('.hl-also').boundingBox(),
  });
  const wide = await boxes();
  expect(wide.hers?.x, 'hers is where Arabic begins').toBeGreaterThan(
    (wide.workers?.x ?? 0) + (wide.workers?.width ?? 0) - 1,
  );
  await page.setViewportSize(PORTRAIT);
  const tall = await boxes();
  expect(tall.workers?.y).toBeGreaterThanOrEqual(
    (tall.hers?.y ?? 0) + (tall.hers?.height ?? 0) - 1,
  );
  await expect(line.locator('.hl-also')).toHaveAttribute('lang', 'en');
  await expect(line.locator('.hl-also')).toHaveAttribute('dir', 'ltr');
});

test('one tap hides either language, and one more brings it back', async ({ page }) => {
  await begin(page, 'ar');
  await jump(page, 'rights');
  const also = page.locator('main .hl-also');
  const worker = page.locator('[data-show="worker"]');
  const person = page.locator('[data-show="person"]');
  await expect(also).not.toHaveCount(0);

  await tap(worker);
  await expect(also).toHaveCount(0);
  await expect(page.locator('details.basis'), 'what is for the worker goes too').toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.locator('.honesty'), 'what is not finished stays marked').toBeVisible();

  await tap(worker);
  await tap(person);
  await expect(also).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await tap(person);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(also).not.toHaveCount(0);
});

test('another language comes without loading the page again', async ({ page }) => {
  await begin(page, 'km');
  await page.evaluate(() => Object.assign(window, { mark: 'the same page' }));
  for (const locale of LOCALE_IDS) {
    await tap(page.locator(`input[type="radio"][value="${locale}"]`));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
  }
  expect(await page.evaluate(() => 'mark' in window)).toBe(true);
});

test('nothing of the worker stands on a screen that is hers alone', async ({ page }) => {
  await begin(page, 'km');
  await tap(page.locator('[data-notes]'));
  await tap(page.locator('[data-show="worker"]'));
  const workers = page.locator(
    '.notes, [data-asked], .worker-name, details.basis, .voice-trial, [data-hint]',
  );
  for (const step of ['hello', 'needs', 'rights', 'keep'] as const) {
    await jump(page, step);
    if (step === 'keep') await tap(page.locator('.safe input[value="yes"]'));
    await expect(page.locator('main .hl-also')).toHaveCount(0);
    await expect(workers).toHaveCount(0);
  }
  await jump(page, 'language');
  await tap(page.locator('input[type="radio"][value="en"]'));
  await expect(page.locator('.notes'), "the worker's own language hides nothing").toBeVisible();
});

test('hiding her words does not change what goes with her', async ({ page }) => {
  await begin(page, 'km');
  await jump(page, 'keep');
  await tap(page.locator('.safe input[value="no"]'));
  await tap(page.locator('.ways input[value="screen"]'));
  const address = await page.locator('[data-address]').textContent();
  await tap(page.locator('[data-show="person"]'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('[data-address]')).toHaveText(address ?? '');
});

test('the screen turns round for someone opposite, and her half holds nothing of the worker', async ({
  page,
}) => {
  await begin(page, 'km');
  await jump(page, 'needs');
  await tap(page.locator('.need').first());
  await tap(page.locator('[data-notes]'));
  await expect(page.locator('.notes')).toBeVisible();
  await expect(page.locator('[data-asked]')).toBeVisible();
  const bar = page.locator('[data-bar]');
  const before = await bar.boundingBox();
  await tap(page.locator('[data-turn]'));
  const after = await bar.boundingBox();
  expect(after?.y, 'the top is at the bottom').toBeGreaterThan((before?.y ?? 0) + 300);
  await expect(page.locator('.notes, [data-asked]')).toHaveCount(0);
  await tap(page.locator('.need').nth(1));
  await expect(page.locator('.need').nth(1), 'it can be used').toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await tap(page.locator('[data-turn]'));
  await expect(page.locator('.notes')).toBeVisible();
});

test('only readers that exist are offered, and another reader keeps the marks', async ({
  page,
}) => {
  await begin(page, 'km');
  await jump(page, 'needs');
  await tap(page.locator('.need').first());
  await jump(page, 'reader');
  await tap(page.locator('input[value="full"]'));
  await tap(page.locator('input[value="child"]'));
  await expect(page.locator('input[value="full"]')).toHaveCount(0);
  await tap(page.locator('input[value="adult"]'));
  await expect(page.locator('input[value="full"]'), 'the wish is kept').toBeChecked();
  await jump(page, 'keep');
  await expect(marks(page)).toHaveCount(1);
});

/** Goes on with the keyboard alone until the focus is there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((one) => one === document.activeElement)) {
      const outline = await target.evaluate((one) => {
        const seen = one.matches('input') ? (one.closest('label') ?? one) : one;
        return Number.parseFloat(getComputedStyle(seen).outlineWidth);
      });
      expect(outline, 'the focus can be seen').toBeGreaterThanOrEqual(3);
      return;
    }
  }
  throw new Error(`The keyboard does not reach ${target}.`);
}

test('the keyboard alone is enough', async ({ page }) => {
  await page.goto('/tablet/');
  const press = async (target: Locator, key = 'Enter') => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  await tabTo(page, page.locator('input[value="general"]'));
  // Backwards from the first comes the last.
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator(`input[value="${BUNDLE}"]`)).toBeChecked();
  await press(startButton(page));
  await press(screen(page, 'language').getByRole('radio').first(), 'Space');
  for (const name of ['reader', 'hello', 'needs']) {
    await press(page.locator('[data-next]'));
    await expect(screen(page, name)).toBeVisible();
  }
  await press(page.locator('.need').first(), 'Space');
  await expect(page.locator('.need').first()).toHaveAttribute('aria-pressed', 'true');
  await press(page.locator('[data-next]'));
  await press(page.locator('[data-service]').first());
  await press(page.locator('[data-wish="yes"]'), 'Space');
  await press(page.locator('[data-step="check"]'));
  await press(page.locator('[data-reply="unsure"]').first(), 'Space');
  await expect(page.locator('[data-again]')).toHaveCount(1);
  await press(page.locator('[data-step="keep"]'));
  await expect(marks(page)).toHaveCount(2);
  await press(page.locator('[data-stop]'));
  await press(page.locator('[data-back]'));
  await expect(screen(page, 'keep')).toBeVisible();
  await press(page.locator('[data-end]'));
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-end]'), 'the focus comes back').toBeFocused();
  await page.keyboard.press('Enter');
  await press(page.locator('[data-end-now]'));
  await expect(screen(page, 'start')).toBeVisible();
});

test('a name typed for the Zawgyi font is refused in words, and never shown to her', async ({
  page,
}) => {
  await begin(page, 'my');
  await next(page, 'reader');
  await next(page, 'hello');
  await page.locator('.worker-name input').fill('ျမန္မာႏိုင္ငံသား');
  await expect(page.locator('.worker-name .wrong')).not.toBeEmpty();
  await expect(page.locator('[data-line="name"]')).toHaveCount(0);
  await go(page, page.locator('[data-next]'), 'needs');
});
