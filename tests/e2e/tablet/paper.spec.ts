import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { FORMATS, formatOf, formatsFor, pageBar } from '../../../lib/formats.ts';
import { formOf } from '../../../lib/paper-sizes.ts';
import { DEFAULT_READER } from '../../../lib/readers.ts';
import { expectAccessible, tap } from '../support.ts';
import {
  CARD,
  choose,
  keep,
  keepOne,
  LEAFLET,
  make,
  PAPERS,
  type PaperChoice,
  pagesOf,
  paper,
  papersFor,
  saved,
  toPaper,
  wordsIn,
} from './papers.ts';
import { begin, end, facts, go, jump, startButton } from './support.ts';

// Some tests answer for the server.
test.use({ serviceWorkers: 'block' });

const LETTER: PaperChoice = { way: 'leaflet', format: 'letter' };
const LARGE: PaperChoice = { way: 'leaflet', format: 'large' };
const POCKET: PaperChoice = { way: 'leaflet', format: 'pocket' };
const FAMILY: PaperChoice = { way: 'family', format: 'a4' };

const offered = (page: Page): Promise<string[]> =>
  page
    .locator('.formats input')
    .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));

const hint = (page: Page, name: string): Locator => page.locator(`[data-hint="${name}"]`);

const both = (page: Page): Locator => page.locator('[data-both-languages]');

const strings = async (locale: string, file: string) =>
  JSON.parse(await readFile(`locales/${locale}/${file}.json`, 'utf8'));

for (const [level, reader] of [
  ['easy', 'adult-easy'],
  ['pictures', 'adult-pictures'],
] as const)
  test(`whoever reads ${level} is offered every form of paper that makes sense, once`, async ({
    page,
  }) => {
    await begin(page, 'km');
    await jump(page, 'reader');
    await tap(page.locator(`input[value="${level}"]`));
    await toPaper(page);
    const forms = new Set<string>();
    for (const { way } of papersFor(reader)) {
      await tap(page.locator(`.ways input[value="${way}"]`));
      const shown = await page.locator('[data-paper]').getAttribute('data-paper');
      for (const id of new Set([...(await offered(page)), shown]))
        forms.add(formOf(id as PaperChoice['format']));
    }
    expect([...forms].sort()).toEqual([...new Set(formatsFor(reader).map(formOf))].sort());
    expect(forms.has('large'), 'captions need no large print').toBe(level !== 'pictures');
  });

test('what is only for whoever looks at pictures is looked at and made, too', async ({ page }) => {
  const others = papersFor('adult-pictures').filter(
    ({ format }) => !PAPERS.some((choice) => choice.format === format),
  );
  expect(others.length).toBeGreaterThan(0);
  await begin(page, 'my');
  await jump(page, 'reader');
  await tap(page.locator('input[value="pictures"]'));
  await jump(page, 'needs');
  await tap(page.locator('.need').first());
  await toPaper(page);
  for (const choice of others) {
    await choose(page, choice);
    await expect(both(page), 'there is no room for two languages').toHaveCount(0);
    await tap(page.locator('[data-preview]'));
    await expect(page.locator('[data-sheet]')).toHaveAttribute('lang', 'my');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await make(page, choice);
    const { count } = pagesOf(await saved(page, choice));
    await expect(paper(page, choice).getByRole('status')).toContainText(
      count === 1 ? '1 page' : `${count} pages`,
    );
  }
});

test('what the printer holds is the same for everybody after her', async ({ page }) => {
  await keepOne(page, 'km');
  expect(await offered(page)).toContain('a4');
  expect(await offered(page), 'only what the printer holds').not.toContain('letter');
  await tap(page.locator('.paper-size summary'));
  await tap(page.locator('.paper-size input[value="letter"]'));
  await expect(paper(page, LETTER), 'the same page, on the other paper').toBeVisible();
  expect(await offered(page)).not.toContain('a4');
  await make(page, LETTER);
  const { width, height } = pagesOf(await saved(page, LETTER));
  expect([width, height]).toEqual([FORMATS.letter.width, FORMATS.letter.height]);
  await expect(hint(page, 'fit')).toHaveCount(0);

  await end(page);
  expect(JSON.parse((await page.evaluate(() => localStorage.getItem('handrail'))) ?? '')).toEqual({
    bundle: 'sample-organisation',
    paper: 'letter',
  });
  await page.reload();
  await go(page, startButton(page), 'language');
  await tap(page.locator('input[value="ar"]'));
  await toPaper(page);
  expect(await offered(page)).toContain('letter');
  expect(await offered(page)).not.toContain('a4');
});

test('a paper is in her language alone, unless somebody asks for both', async ({ page }) => {
  const [hers, workers] = await Promise.all(
    ['km', 'en'].map(async (locale) => (await strings(locale, 'leaflet')).group.start as string),
  );
  const joined = (text = '') => text.replaceAll(/\s/g, '');
  await keepOne(page, 'km');
  await expect(both(page)).toHaveAttribute('aria-pressed', 'false');
  await expect(hint(page, 'both'), 'she is not the only one who can read it').toBeVisible();
  await make(page, LEAFLET);
  const alone = wordsIn(await saved(page, LEAFLET));
  expect(joined(alone)).toContain(joined(hers));
  expect(alone).not.toContain(workers);

  await tap(both(page));
  await expect(paper(page, LEAFLET).locator('a[download]'), 'it says less than asked').toHaveCount(
    0,
  );
  await make(page, LEAFLET);
  const together = wordsIn(await saved(page, LEAFLET));
  expect(joined(together)).toContain(joined(hers));
  expect(together).toContain(workers);
  await tap(page.locator('[data-preview]'));
  const sheet = page.locator('[data-sheet]');
  await expect(sheet).toContainText(hers ?? '');
  await expect(sheet.locator('[lang="en"]', { hasText: workers ?? '' }).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await jump(page, 'language');
  await tap(page.locator('input[type="radio"][value="my"]'));
  await toPaper(page);
  await expect(both(page), 'the next language asks again').toHaveAttribute('aria-pressed', 'false');
  await jump(page, 'language');
  await tap(page.locator('input[type="radio"][value="en"]'));
  await toPaper(page);
  await expect(both(page), 'there is one language').toHaveCount(0);
});

test('the next person gets a paper in her language alone', async ({ page }) => {
  await keep(page, 'km');
  await tap(both(page));
  await expect(both(page)).toHaveAttribute('aria-pressed', 'true');
  await end(page);
  await keep(page, 'km');
  await expect(both(page)).toHaveAttribute('aria-pressed', 'false');
});

/** The day so many months ago, as somebody writes a call check. */
const monthsAgo = (months: number): string => {
  const day = new Date();
  day.setUTCDate(1);
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
};

test('the worker is told which contacts on a paper nobody has tried, before it is made', async ({
  page,
}) => {
  const told = async (check: string) =>
    await hint(page, check)
      .locator('[data-contact]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-contact') ?? ''));
  const known = await facts(page, 'thailand');
  type Known = { for: string; kind: string; use: string };
  const everybodys = Object.entries<Known>(known.facts.contacts).filter(
    ([, contact]) => contact.for === 'everyone',
  );
  const [fresh = ''] =
    everybodys.find(([, { kind, use }]) => kind === 'phone' && use === 'show') ?? [];
  const [old = '', ...others] = everybodys.map(([id]) => id).filter((id) => id !== fresh);
  known.facts.contacts[fresh].called = { on: monthsAgo(1), by: 'worker', monthsValid: 6 };
  known.facts.contacts[old].called = { on: monthsAgo(9), by: 'worker', monthsValid: 6 };
  await page.route('**/tablet/data/thailand/facts.json', (route) => route.fulfill({ json: known }));
  await begin(page, 'ar', 'thailand');
  await jump(page, 'next');
  for (const id of [fresh, old, ...others]) await tap(page.locator(`[data-mark="${id}"]`));
  await toPaper(page);
  await expect(page.locator('[data-make]'), 'nothing is made yet').toBeVisible();
  expect(await told('expired')).toEqual([old]);
  expect(await told('unchecked')).toEqual(others);
  expect(others.length).toBeGreaterThan(0);
  const name = hint(page, 'unchecked').locator('[data-contact]').first();
  expect(await name.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('en');
  await expect(hint(page, 'draft')).toBeVisible();

  await choose(page, CARD);
  expect(
    [...(await told('expired')), ...(await told('unchecked'))],
    'the number on the card was',
  ).toEqual([]);
  await tap(page.locator('[data-show="worker"]'));
  await expect(page.locator('[data-hint]'), 'never on a screen that is hers').toHaveCount(0);
});

test('where nothing is marked, her paper has the most important things, and says so', async ({
  page,
}) => {
  await keep(page, 'km', 'thailand');
  await expect(hint(page, 'essentials')).toBeVisible();
  await make(page, LEAFLET);
  const { count } = pagesOf(await saved(page, LEAFLET));
  expect(count, 'it can be read').toBeLessThanOrEqual(pageBar('a4', DEFAULT_READER) ?? 0);
  await tap(page.locator('[data-preview]'));
  const sections = page.locator('[data-sheet] .hl-section');
  await expect(sections).not.toHaveCount(0);
  const ids = await sections.evaluateAll((all) => all.map((one) => one.getAttribute('data-id')));
  const { essentials } = await facts(page, 'thailand');
  expect(ids).toEqual(expect.arrayContaining(essentials.adult));
  await page.keyboard.press('Escape');
  await tap(page.locator('.ways input[value="screen"]'));
  const address = await page.locator('[data-address]').getAttribute('data-address');
  expect(address, 'the page has everything').not.toContain('#');

  await jump(page, 'needs');
  await tap(page.locator('.need').first());
  await toPaper(page);
  await choose(page, LEAFLET);
  await expect(hint(page, 'essentials')).toHaveCount(0);
});

test('beside a paper stands how many pages it has, and a long one is called long', async ({
  page,
}) => {
  await begin(page, 'km');
  for (const group of ['people', 'rights'] as const) {
    await jump(page, group);
    for (const mark of await page.locator('[data-mark]').all()) await tap(mark);
  }
  await toPaper(page);
  await tap(both(page));
  await make(page, LARGE);
  const whole = pagesOf(await saved(page, LARGE)).count;
  expect(whole).toBeGreaterThan(pageBar('large', DEFAULT_READER) ?? 0);
  await expect(paper(page, LARGE).getByRole('status')).toContainText(`${whole} pages`);
  await expect(hint(page, 'long')).toBeVisible();

  await end(page);
  await keepOne(page, 'en');
  await make(page, LEAFLET);
  const short = pagesOf(await saved(page, LEAFLET)).count;
  expect(short).toBeLessThanOrEqual(pageBar('a4', DEFAULT_READER) ?? 0);
  await expect(paper(page, LEAFLET).getByRole('status')).toContainText(`${short} pages`);
  await expect(hint(page, 'long')).toHaveCount(0);
});

test('a paper for her family is about help for everyone, and leads nowhere back', async ({
  page,
}) => {
  await begin(page, 'km', 'thailand');
  await jump(page, 'reader');
  await tap(page.locator('input[value="child"]'));
  await jump(page, 'needs');
  const marked = page.locator('.need').first();
  const id = await marked.getAttribute('data-id');
  await tap(marked);
  await toPaper(page);
  await choose(page, FAMILY);
  expect((await offered(page)).map((one) => formatOf(one as PaperChoice['format']).layout)).toEqual(
    (await offered(page)).map(() => 'leaflet'),
  );
  await expect(hint(page, 'family')).toBeVisible();
  await tap(page.locator('[data-preview]'));
  const sheet = page.locator('[data-sheet]');
  await expect(sheet.locator('[data-id="for-everyone"]')).toBeVisible();
  await expect(sheet.locator('.qr, .address')).toHaveCount(0);
  await expect(
    sheet.locator(`[data-id="${id}"], [data-id="say-no"], [data-id="come-back"]`),
  ).toHaveCount(0);
  const messages = JSON.parse(await readFile('content/general/km/messages.json', 'utf8'));
  const { easy } = messages['for-everyone'];
  await expect(sheet, 'in words for adults: her age is her own').toContainText(easy[1]);
  await page.keyboard.press('Escape');
  await make(page, FAMILY);
  const words = wordsIn(await saved(page, FAMILY));
  expect(words, 'no address of any page').not.toMatch(/localhost|https?:/);

  await choose(page, LEAFLET);
  await tap(page.locator('[data-preview]'));
  await expect(sheet.locator(`[data-id="${id}"]`), 'hers is still hers').toBeVisible();
  await expect(sheet.locator('.qr')).toHaveCount(1);
});

test('where nothing is for everyone, nothing is offered for the family', async ({ page }) => {
  const known = await facts(page, 'thailand');
  for (const service of Object.values<{ audience: string }>(known.facts.services))
    service.audience = 'group';
  for (const contact of Object.values<{ for: string }>(known.facts.contacts)) contact.for = 'child';
  await page.route('**/tablet/data/thailand/facts.json', (route) => route.fulfill({ json: known }));
  await keep(page, 'km', 'thailand');
  await expect(page.locator('.ways input[value="leaflet"]')).toHaveCount(1);
  await expect(page.locator('.ways input[value="family"]')).toHaveCount(0);
});

test('a form that is for other paper says how to print it', async ({ page }) => {
  await page.goto('/tablet/');
  await page.evaluate(() => localStorage.setItem('handrail', '{"paper":"letter"}'));
  await keepOne(page, 'km');
  await make(page, LARGE);
  await expect(hint(page, 'fit')).toContainText('A4');
});

test('what is folded says how to print and fold it, and only the number on it is told', async ({
  page,
}) => {
  await keep(page, 'km', 'thailand');
  await choose(page, POCKET);
  await expect(hint(page, 'unchecked').locator('[data-contact]')).toHaveCount(1);
  await make(page, POCKET);
  expect(pagesOf(await saved(page, POCKET)).count).toBe(1);
  await expect(hint(page, 'one-side')).toContainText('100%');
  await expect(hint(page, 'fold')).toBeVisible();
});
