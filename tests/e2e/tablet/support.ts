import { expect, type Locator, type Page } from '@playwright/test';
import { STEP_IDS, type Step } from '../../../components/tablet/steps.ts';
import { WAY_IDS } from '../../../components/tablet/ways.ts';
import { directionOf, LOCALES, type Locale } from '../../../lib/locales.ts';
import { tap } from '../support.ts';

/** The one that answers every question and names its contacts. */
export const BUNDLE = 'sample-organisation';

export const screen = (page: Page, name: string): Locator =>
  page.locator(`[data-screen="${name}"]`);

export const marks = (page: Page): Locator => page.locator('[data-marked]');

/** The facts of a bundle as the tablet reads them. */
export const facts = async (page: Page, bundle = BUNDLE) =>
  (await page.request.get(`/tablet/data/${bundle}/facts.json`)).json();

/** Taps, and expects the screen it leads to with the focus on its title. */
export async function go(page: Page, control: Locator, to: string): Promise<void> {
  await tap(control);
  await expect(screen(page, to)).toBeVisible();
  await expect(
    page.getByRole('heading', { level: 1 }),
    'the new title has the focus',
  ).toBeFocused();
  await expect(page.locator('[data-soon]'), 'and the rest has come').toHaveCount(0);
}

export const next = (page: Page, to: string) => go(page, page.locator('[data-next]'), to);

export const jump = (page: Page, to: Step) => go(page, page.locator(`[data-step="${to}"]`), to);

export const startButton = (page: Page): Locator => screen(page, 'start').locator('button.next');

/** From an empty tablet to the moment her language is known. */
export async function begin(page: Page, locale: Locale, bundle = BUNDLE): Promise<void> {
  await page.goto('/tablet/');
  await tap(screen(page, 'start').locator(`input[value="${bundle}"]`));
  await go(page, startButton(page), 'language');
  await tap(page.getByRole('radio', { name: LOCALES[locale].name }));
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
}

/** Ends the conversation. The start screen is there at once, and then the page is loaded anew. */
export async function end(page: Page): Promise<void> {
  await tap(page.locator('[data-end]'));
  const anew = page.waitForEvent('load');
  await tap(page.getByRole('dialog').locator('[data-end-now]'));
  await anew;
  await expect(screen(page, 'start')).toBeVisible();
}

/** Calls `look` on every screen there is, with notes, paper, replies and dialog as they come. */
export async function walk(page: Page, locale: Locale, look: (name: string) => Promise<void>) {
  await page.goto('/tablet/');
  await expect(screen(page, 'start')).toBeVisible();
  await look('start');
  await begin(page, locale);
  await look('language');
  await go(page, page.locator('[data-missing]'), 'missing');
  await look('missing');
  await go(page, page.locator('[data-back]'), 'language');
  for (const step of STEP_IDS.slice(1)) {
    await next(page, step);
    if (step === 'needs') await tap(page.locator('.need').first());
    await look(step);
    if (step === 'help') await lookAtHelp(page, look);
    if (step === 'check') {
      await tap(page.locator('[data-reply="unsure"]').first());
      await look('check, not sure');
    }
  }
  await tap(page.locator('.safe input[value="yes"]'));
  for (const way of WAY_IDS) {
    await tap(page.locator(`.ways input[value="${way}"]`));
    await look(`keep, ${way}`);
    const formats = await page
      .locator('.formats input:not(:checked)')
      .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    for (const format of formats) {
      await tap(page.locator(`.formats input[value="${format}"]`));
      await look(`keep, ${way}, ${format}`);
    }
    const size = page.locator('.paper-size summary');
    if (formats.length === 0 || (await size.count()) === 0) continue;
    await tap(size);
    await look(`keep, ${way}, paper in the printer`);
  }
  await tap(page.locator('[data-notes]'));
  await look('keep, notes');
  await go(page, page.locator('[data-stop]'), 'stop');
  await look('stop');
  await tap(page.locator('[data-end]'));
  await look('end');
}

async function lookAtHelp(page: Page, look: (name: string) => Promise<void>) {
  await go(page, page.locator('[data-service]').first(), 'service');
  await tap(page.locator('[data-wish="yes"]'));
  await look('service');
  await go(page, page.locator('[data-beside]').first(), 'compare');
  await look('compare');
  await go(page, page.locator('[data-back]'), 'service');
  await go(page, page.locator('[data-back]'), 'help');
}
