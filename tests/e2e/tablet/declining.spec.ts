import { expect, test } from '@playwright/test';
import { STEP_IDS } from '../../../components/tablet/steps.ts';
import { tap } from '../support.ts';
import { begin, go, jump } from './support.ts';

test('No is one tap away on every screen, and back leads to where it was', async ({ page }) => {
  await begin(page, 'km');
  for (const step of STEP_IDS) {
    if (step !== 'language') await jump(page, step);
    await go(page, page.locator('[data-stop]'), 'stop');
    await expect(page.locator('[data-id="say-no"]'), 'it is fine').toBeVisible();
    await expect(page.locator('[data-id="come-back"]'), 'how to come back').toBeVisible();
    await expect(page.locator('.safe input'), 'something to keep, if she wants').toHaveCount(2);
    await go(page, page.locator('[data-back]'), step);
  }
  const thereAndBack = async (name: string) => {
    await go(page, page.locator('[data-stop]'), 'stop');
    await go(page, page.locator('[data-back]'), name);
  };
  await jump(page, 'help');
  await go(page, page.locator('[data-service]').first(), 'service');
  await thereAndBack('service');
  await go(page, page.locator('[data-beside]').first(), 'compare');
  await thereAndBack('compare');
  await go(page, page.locator('[data-alone]'), 'service');
  await jump(page, 'language');
  await go(page, page.locator('[data-missing]'), 'missing');
  await thereAndBack('missing');
});

test('whoever cannot carry paper still gets a number, the page for later, or nothing', async ({
  page,
}) => {
  await begin(page, 'km');
  await jump(page, 'needs');
  await go(page, page.locator('[data-stop]'), 'stop');
  await tap(page.locator('.safe input[value="no"]'));
  await expect(page.locator('.ways input[value="leaflet"]')).toHaveCount(0);
  await expect(page.locator('.ways input[value="card"]')).toHaveCount(0);
  await expect(page.locator('.ways input[value="family"]')).toHaveCount(0);
  await expect(page.locator('.remember .hl-number')).toHaveText(/\d/);
  await tap(page.locator('.ways input[value="screen"]'));
  await expect(page.locator('.qr')).toBeVisible();
  await tap(page.locator('.ways input[value="none"]'));
  await expect(page.locator('.qr, .remember')).toHaveCount(0);
  await expect(page.locator('[data-way="none"] [data-id="come-back"]')).toBeVisible();
});

test('where there is no number, none is offered to remember', async ({ page }) => {
  await begin(page, 'km', 'general');
  await jump(page, 'keep');
  await tap(page.locator('.safe input[value="no"]'));
  await expect(page.locator('.qr')).toBeVisible();
  await expect(page.locator('.ways input[value="number"]')).toHaveCount(0);
});

test('paper that is not safe any more is not offered any more', async ({ page }) => {
  await begin(page, 'my');
  await jump(page, 'keep');
  await tap(page.locator('.safe input[value="yes"]'));
  await expect(page.locator('[data-make]')).toBeVisible();
  await tap(page.locator('.safe input[value="no"]'));
  await expect(page.locator('[data-make], [data-preview]')).toHaveCount(0);
});
