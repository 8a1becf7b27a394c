import { expect, test } from '@playwright/test';
import { STEP_IDS } from '../../../components/tablet/steps.ts';
import { begin, go, jump, screen } from './support.ts';

test('No is one tap away on every screen, and back leads to where it was', async ({ page }) => {
  await begin(page, 'km');
  for (const step of STEP_IDS) {
    await jump(page, step);
    await go(page, page.locator('[data-stop]'), 'stop');
    await expect(page.locator('[data-id="say-no"]'), 'it is fine').toBeVisible();
    await expect(page.locator('[data-id="come-back"]'), 'how to come back').toBeVisible();
    await expect(page.locator('.remember .hl-number'), 'a number to remember').toHaveText(/\d/);
    await expect(page.locator('.qr'), 'something for later').toBeVisible();
    await go(page, page.locator('[data-back]'), step);
  }
});

test('whoever does not take paper still gets a number and the page for later', async ({ page }) => {
  await begin(page, 'km');
  await jump(page, 'keep');
  await expect(page.locator('[data-handout]'), 'first the question, then the paper').toHaveCount(0);
  await page.locator('input[value="no"]').click();
  await expect(page.locator('[data-handout]')).toHaveCount(0);
  await expect(page.locator('.remember .hl-number')).toHaveText(/\d/);
  await expect(page.locator('.qr')).toBeVisible();
  await go(page, page.locator('[data-stop]'), 'stop');
  await expect(screen(page, 'stop')).toBeVisible();
});
