import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type axeCore from 'axe-core';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { laterPath } from '../../lib/links.ts';
import { directionOf, LOCALE_IDS, LOCALES, type Locale } from '../../lib/locales.ts';
import { QUESTION_IDS } from '../../lib/questions.ts';

/** The one that answers every question and names its contacts. */
const BUNDLE = 'sample-organisation';
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const AXE = readFile('node_modules/axe-core/axe.min.js', 'utf8');

const screen = (page: Page, name: string): Locator => page.locator(`[data-screen="${name}"]`);
const marks = (page: Page): Locator => page.locator('[data-marked]');
const facts = async (page: Page) =>
  (await page.request.get(`/tablet/data/${BUNDLE}/facts.json`)).json();

async function go(page: Page, control: Locator, to: string): Promise<void> {
  await control.click();
  await expect(screen(page, to)).toBeVisible();
  await expect(
    page.getByRole('heading', { level: 1 }),
    'the new title has the focus',
  ).toBeFocused();
}

const next = (page: Page, to: string) => go(page, page.locator('[data-next]'), to);
const jump = (page: Page, to: string) => go(page, page.locator(`[data-step="${to}"]`), to);

/** From an empty tablet to the moment her language is known. */
async function begin(page: Page, locale: Locale): Promise<void> {
  await page.goto('/tablet/');
  await screen(page, 'start').locator(`input[value="${BUNDLE}"]`).click();
  await go(page, screen(page, 'start').getByRole('button'), 'language');
  await page.getByRole('radio', { name: LOCALES[locale].name }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  await expect(page.locator('html')).toHaveAttribute('dir', directionOf(locale));
}

async function end(page: Page): Promise<void> {
  await page.locator('[data-end]').click();
  await page.getByRole('dialog').locator('[data-end-now]').click();
  await expect(screen(page, 'start')).toBeVisible();
}

/** Calls `look` on every screen there is, the dialog included. */
async function walk(page: Page, locale: Locale, look: (name: string) => Promise<void>) {
  await page.goto('/tablet/');
  await expect(screen(page, 'start')).toBeVisible();
  await look('start');
  await begin(page, locale);
  await look('language');
  await next(page, 'reader');
  await look('reader');
  await next(page, 'needs');
  await page.locator('.need').first().click();
  await look('needs');
  await next(page, 'help');
  await look('help');
  await go(page, page.locator('[data-service]').first(), 'service');
  await page.locator('[data-mark]').click();
  await look('service');
  for (const name of ['people', 'rights', 'next', 'keep']) {
    await next(page, name);
    await look(name);
  }
  for (const answer of ['yes', 'no']) {
    await page.locator(`input[value="${answer}"]`).click();
    await look(`keep, paper: ${answer}`);
  }
  await go(page, page.locator('[data-stop]'), 'stop');
  await look('stop');
  await page.locator('[data-end]').click();
  await look('end');
}

for (const locale of ['km', 'ar'] as const) {
  test(`a whole conversation in ${LOCALES[locale].english} leaves nothing behind`, async ({
    page,
    baseURL,
    context,
  }) => {
    test.setTimeout(120_000);
    const elsewhere: string[] = [];
    const refused: string[] = [];
    page.on('request', (request) => {
      if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(`${baseURL}`))
        elsewhere.push(request.url());
    });
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });

    await begin(page, locale);
    const entries = await page.evaluate(() => history.length);
    await next(page, 'reader');
    await next(page, 'needs');
    const { facts: known } = await facts(page);
    const need = Object.keys(known.needs).find((id) => known.needs[id].services.length > 0) ?? '';
    const wanted: string[] = known.needs[need].services;
    const needButton = page.locator(`.need[data-id="${need}"]`);
    await needButton.click();
    await expect(needButton).toHaveAttribute('aria-pressed', 'true');

    await next(page, 'help');
    const first = page.locator('[data-service]').first();
    const service = (await first.getAttribute('data-service')) ?? '';
    expect(wanted, 'help for what she marked stands first').toContain(service);
    await go(page, first, 'service');
    const asked = page.locator('[data-question]');
    const questions = await asked.evaluateAll((all) =>
      all.map((one) => one.getAttribute('data-question')),
    );
    expect(new Set(questions), 'every question, answered or open').toEqual(new Set(QUESTION_IDS));
    await page.locator('[data-mark]').click();

    await next(page, 'people');
    const actor = await page.locator('[data-mark]').first().getAttribute('data-mark');
    await page.locator('[data-mark]').first().click();
    await next(page, 'rights');
    await expect(page.locator('details.basis').first()).not.toHaveAttribute('open');
    const right = await page.locator('[data-mark]').first().getAttribute('data-mark');
    await page.locator('[data-mark]').first().click();

    await go(page, page.locator('[data-go="reader"]'), 'reader');
    await page.locator('input[value="pictures"]').click();
    await jump(page, 'keep');
    const order = [need, service, actor, right];
    expect(
      await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-marked'))),
      'another reading level keeps her marks, in her order',
    ).toEqual(order);

    const address = page.locator('[data-address]');
    const link = (await address.textContent()) ?? '';
    const path = laterPath({ code: (await facts(page)).code }, locale, 'adult-pictures');
    expect(link.startsWith(`${baseURL}${path}#`)).toBe(true);
    const code = PNG.sync.read(await page.locator('.qr').screenshot());
    expect(jsQR(new Uint8ClampedArray(code.data), code.width, code.height)?.data).toBe(link);

    await page.locator('input[value="yes"]').click();
    await page.locator('[data-handout="none"]').getByRole('button').click();
    await expect(page.locator('[data-handout="ready"]')).toBeVisible({ timeout: 60_000 });
    const save = page.locator('a[download]');
    const blob = (await save.getAttribute('href')) ?? '';
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('information.pdf');
    const pdf = await readFile(await download.path());
    expect(pdf.subarray(0, 4).toString('latin1')).toBe('%PDF');

    await end(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('[data-bar], [data-marked], [data-address], dialog')).toHaveCount(0);
    const left = await page.evaluate(
      async (url) => ({
        stored: localStorage.length + sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        entries: history.length,
        address: location.pathname + location.search + location.hash,
        paper: await fetch(url).then(
          () => 'still there',
          () => 'gone',
        ),
      }),
      blob,
    );
    expect(left).toEqual({ stored: 0, databases: 0, entries, address: '/tablet/', paper: 'gone' });
    expect(await context.cookies()).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(refused).toEqual([]);

    await screen(page, 'start').getByRole('button').click();
    await expect(page.getByRole('radio', { checked: true }), 'nobody is remembered').toHaveCount(0);
  });
}

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
  await press(screen(page, 'start').getByRole('button'));
  await press(screen(page, 'language').getByRole('radio').first(), 'Space');
  for (const name of ['reader', 'needs']) {
    await press(page.locator('[data-next]'));
    await expect(screen(page, name)).toBeVisible();
  }
  await press(page.locator('.need').first(), 'Space');
  await expect(page.locator('.need').first()).toHaveAttribute('aria-pressed', 'true');
  await press(page.locator('[data-step="keep"]'));
  await expect(marks(page)).toHaveCount(1);
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

test('whoever does not take paper still gets a number and the page for later', async ({ page }) => {
  await begin(page, 'km');
  await jump(page, 'keep');
  await expect(page.locator('[data-handout]'), 'first the question, then the paper').toHaveCount(0);
  await page.locator('input[value="no"]').click();
  await expect(page.locator('[data-handout]')).toHaveCount(0);
  await expect(page.locator('.remember .hl-number')).toHaveText(/\d/);
  await expect(page.locator('.qr')).toBeVisible();
  await go(page, page.locator('[data-stop]'), 'stop');
  await expect(page.locator('[data-id="say-no"]')).toBeVisible();
  await expect(page.locator('[data-id="come-back"]')).toBeVisible();
  await expect(page.locator('.qr')).toBeVisible();
});

test("the worker's words can be hidden, and only hers are left", async ({ page }) => {
  await begin(page, 'ar');
  await jump(page, 'rights');
  expect(await page.locator('main .hl-also').count()).toBeGreaterThan(0);
  await page.locator('[data-beside]').click();
  await expect(page.locator('.hl-also, details.basis')).toHaveCount(0);
  await expect(page.locator('.honesty'), 'what is not finished stays marked').toBeVisible();
});

test('only readers that exist are offered, and a reload forgets everything', async ({ page }) => {
  await begin(page, 'km');
  await next(page, 'reader');
  await page.locator('input[value="full"]').click();
  await page.locator('input[value="child"]').click();
  await expect(page.locator('input[value="full"]')).toHaveCount(0);
  await page.reload();
  await expect(screen(page, 'start')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

for (const locale of LOCALE_IDS)
  test(`the tablet shows every number in ${LOCALES[locale].english} digit for digit`, async ({
    page,
  }) => {
    await begin(page, locale);
    await jump(page, 'next');
    const { facts: known } = await facts(page);
    const contacts = Object.values(known.contacts) as {
      kind: string;
      for: string;
      number: string;
    }[];
    const numbers = contacts.filter((one) => one.kind === 'phone' && one.for === 'everyone');
    expect(numbers.length).toBeGreaterThan(5);
    for (const { number } of numbers) {
      const link = screen(page, 'next').locator(`a[href="tel:${number}"]`).first();
      await expect(link).toHaveAttribute('dir', 'ltr');
      expect((await link.innerText()).replace(/\s/g, '')).toBe(number);
    }
  });
