import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { laterPath } from '../../../lib/links.ts';
import { LOCALE_IDS, LOCALES } from '../../../lib/locales.ts';
import { QUESTION_IDS } from '../../../lib/questions.ts';
import { tap, watch } from '../support.ts';
import { BUNDLE, begin, facts, go, jump, marks, next, screen, startButton } from './support.ts';

for (const locale of ['km', 'ar'] as const) {
  test(`a whole conversation in ${LOCALES[locale].english}, from who I am to paper`, async ({
    page,
    baseURL,
  }) => {
    const seen = watch(page);
    await begin(page, locale);
    await next(page, 'reader');

    await next(page, 'hello');
    await page.locator('.worker-name input').fill('Maya');
    await expect(page.locator('[data-line="name"]')).toContainText('Maya');
    await expect(page.locator('[data-real] a[href^="tel:"]')).toHaveCount(1);

    await next(page, 'needs');
    const { facts: known } = await facts(page);
    const need = Object.keys(known.needs).find((id) => known.needs[id].services.length > 0) ?? '';
    const wanted: string[] = known.needs[need].services;
    const needButton = page.locator(`.need[data-id="${need}"]`);
    await tap(needButton);
    await expect(needButton).toHaveAttribute('aria-pressed', 'true');
    const todo = page.locator(`[data-asked-for="${need}"] li`).first();
    await expect(todo, 'what the worker does first').toHaveAttribute('lang', 'en');

    await next(page, 'help');
    const first = page.locator('[data-service]').first();
    const service = (await first.getAttribute('data-service')) ?? '';
    expect(wanted, 'help for what she marked stands first').toContain(service);
    await go(page, first, 'service');
    const asked = await page
      .locator('[data-question]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-question')));
    expect(new Set(asked), 'every question, answered or open').toEqual(new Set(QUESTION_IDS));
    await tap(page.locator('[data-wish="yes"]'));

    await next(page, 'people');
    const actor = await page.locator('[data-mark]').first().getAttribute('data-mark');
    await tap(page.locator('[data-mark]').first());
    await next(page, 'rights');
    await expect(page.locator('details.basis').first()).not.toHaveAttribute('open');
    const right = await page.locator('[data-mark]').first().getAttribute('data-mark');
    await tap(page.locator('[data-mark]').first());
    await next(page, 'next');
    await next(page, 'check');
    expect(await page.locator('[data-check]').count()).toBeGreaterThan(0);

    await jump(page, 'reader');
    await tap(page.locator('input[value="pictures"]'));
    await jump(page, 'keep');
    const order = [need, service, actor, right];
    expect(
      await marks(page).evaluateAll((all) => all.map((one) => one.getAttribute('data-marked'))),
      'another reading level keeps her marks, in her order',
    ).toEqual(order);

    await expect(page.locator('[data-way]'), 'first the question, then the ways').toHaveCount(0);
    await tap(page.locator('input[value="yes"]'));
    await tap(page.locator('input[value="screen"]'));
    const link = (await page.locator('[data-address]').textContent()) ?? '';
    const path = laterPath({ code: (await facts(page)).code }, locale, 'adult-pictures');
    expect(link.startsWith(`${baseURL}${path}#`)).toBe(true);
    const code = PNG.sync.read(await page.locator('.qr').screenshot());
    expect(jsQR(new Uint8ClampedArray(code.data), code.width, code.height)?.data).toBe(link);

    await tap(page.locator('input[value="leaflet"]'));
    await tap(page.locator('[data-handout="none"] [data-make]').first());
    await expect(page.locator('[data-handout="ready"]')).toBeVisible({ timeout: 60_000 });
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      tap(page.locator('a[download]').first()),
    ]);
    expect(download.suggestedFilename()).toBe('information.pdf');
    const pdf = await readFile(await download.path());
    expect(pdf.subarray(0, 4).toString('latin1')).toBe('%PDF');
    expect(seen).toEqual({ foreign: [], complaints: [], violations: [] });
  });
}

test('from opening to a leaflet made for her takes ten taps at most', async ({ page }) => {
  await page.goto('/tablet/');
  await tap(screen(page, 'start').locator(`input[value="${BUNDLE}"]`));
  await page.reload();
  let taps = 0;
  const count = async (selector: string) => {
    taps += 1;
    await tap(page.locator(selector).first());
  };
  await expect(startButton(page)).toBeVisible();
  await count('[data-screen="start"] button.next');
  await count('[data-screen="language"] input[value="my"]');
  await count('[data-step="reader"]');
  await count('input[value="pictures"]');
  await count('[data-step="needs"]');
  await count('.need');
  await count('[data-step="keep"]');
  await count('input[value="yes"]');
  await count('[data-make]');
  await expect(page.locator('[data-handout="ready"]')).toBeVisible({ timeout: 60_000 });
  await expect(marks(page), 'it is about what she marked').toHaveCount(1);
  expect(taps).toBeLessThanOrEqual(10);
});

test('the language is found by any of its names, and whoever has none is asked to wait', async ({
  page,
}) => {
  await page.goto('/tablet/');
  await go(page, startButton(page), 'language');
  const radios = page.getByRole('radio');
  for (const [typed, found] of [
    ['cambod', 'km'],
    ['BURM', 'my'],
    ['الخمير', 'km'],
  ] as const) {
    await page.getByRole('searchbox').fill(typed);
    await expect(radios).toHaveCount(1);
    await expect(radios).toHaveValue(found);
  }
  await page.getByRole('searchbox').fill('qqq');
  await expect(radios).toHaveCount(0);
  await expect(screen(page, 'language').getByRole('status')).not.toBeEmpty();
  await go(page, page.locator('[data-missing]'), 'missing');
  for (const locale of LOCALE_IDS)
    await expect(page.locator(`.every-language [lang="${locale}"] p`).first()).not.toBeEmpty();
  await go(page, page.locator('[data-back]'), 'language');
  await expect(radios, 'and the list is whole again').toHaveCount(LOCALE_IDS.length);
});

test('what she says to help decides what goes with her', async ({ page }) => {
  await begin(page, 'km');
  await jump(page, 'help');
  const ids = await page
    .locator('[data-service]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-service') ?? ''));
  const say = async (id: string, wish: string) => {
    await go(page, page.locator(`[data-service="${id}"]`), 'service');
    await tap(page.locator(`[data-wish="${wish}"]`));
    await expect(page.locator(`[data-wish="${wish}"]`)).toHaveAttribute('aria-pressed', 'true');
    await go(page, page.locator('[data-back]'), 'help');
  };
  const [one = '', two = '', three = ''] = ids;
  await say(one, 'later');
  await say(two, 'more');
  await say(three, 'yes');
  await jump(page, 'keep');
  const kept = () =>
    marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('data-marked')));
  expect(await kept()).toEqual([two, three]);
  await jump(page, 'help');
  await say(two, 'later');
  await jump(page, 'keep');
  expect(await kept(), 'she may change her mind').toEqual([three]);
});

test('two services stand side by side, question by question', async ({ page }) => {
  await begin(page, 'my');
  await jump(page, 'help');
  await go(page, page.locator('[data-service]').first(), 'service');
  await go(page, page.locator('[data-beside]').first(), 'compare');
  const rows = page.locator('.compare tbody');
  expect(
    await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-question'))),
  ).toEqual(QUESTION_IDS);
  for (const row of await rows.all()) {
    await expect(row.locator('td')).toHaveCount(2);
    await expect(row.locator('td').first()).not.toBeEmpty();
    await expect(row.locator('td').last()).not.toBeEmpty();
  }
  await go(page, page.locator('[data-back]'), 'service');
});

test('the check asks about given answers, and explains again what was not clear', async ({
  page,
}) => {
  await begin(page, 'km');
  await jump(page, 'check');
  await expect(page.locator('[data-check]'), 'nothing marked, nothing asked').toHaveCount(0);
  await go(page, page.locator('[data-go="help"]'), 'help');
  await go(page, page.locator('[data-service]').first(), 'service');
  await tap(page.locator('[data-wish="yes"]'));
  await jump(page, 'check');
  const checks = page.locator('[data-check]');
  const count = await checks.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThanOrEqual(5);
  const { facts: known } = await facts(page);
  for (const check of await checks.all()) {
    const [service = '', question = ''] = ((await check.getAttribute('data-check')) ?? '').split(
      ' ',
    );
    expect(known.services[service].answers[question], 'only what is known').not.toBeNull();
    await tap(check.locator('[data-reply="unsure"]'));
    await expect(check.locator('[data-again] [data-question]')).toHaveAttribute(
      'data-question',
      question,
    );
    // One of the two is what the answer says; the other is explained again.
    await tap(check.locator('[data-reply="yes"]'));
    const again = await check.locator('[data-again]').count();
    await tap(check.locator('[data-reply="no"]'));
    expect((await check.locator('[data-again]').count()) + again).toBe(1);
  }
  await jump(page, 'keep');
  await jump(page, 'check');
  await expect(page.locator('[data-reply][aria-pressed="true"]'), 'nothing is kept').toHaveCount(0);
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
      // Not innerText: of what nobody has scrolled to it knows nothing.
      expect((await link.textContent())?.replace(/\s/g, '')).toBe(number);
    }
  });
