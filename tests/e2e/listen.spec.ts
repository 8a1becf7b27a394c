import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { compose } from '../../lib/compose.ts';
import { loadContent } from '../../lib/content.ts';
import { type Section, sectionsOf } from '../../lib/leaflet.ts';
import { LOCALES, type Locale } from '../../lib/locales.ts';
import { textsOf } from '../../lib/recordings/texts-of.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { expectAccessible, tap, watch } from './support.ts';

/** A service worker would answer before the recordings that these tests make up. */
test.use({ serviceWorkers: 'block' });

/** Sound takes its time, and so may a small machine. */

const BUNDLE = 'general';
const BEEP = readFileSync('tests/fixtures/audio/beep.webm');
const NAME = '0123456789abcdef.webm';

/** What the screen of people says, as the tablet composes it at first. */
const people = (locale: Locale): Section[] => {
  const bundle = loadContent()[BUNDLE];
  if (!bundle) throw new Error(`no ${BUNDLE}`);
  const options = { translate: loadTranslate(), today: new Date().toISOString().slice(0, 10) };
  return sectionsOf(compose(bundle, locale, 'adult-easy', 'all', options)).filter(
    ({ kind }) => kind === 'actors',
  );
};

/** Serves recordings of these texts, as the build would write them. */
async function recorded(page: Page, locale: Locale, texts: readonly string[]): Promise<void> {
  const t = loadTranslate()(locale);
  const hear = {
    files: [NAME],
    listen: t('audio:person.listen'),
    stop: t('audio:person.stop'),
  };
  await page.route('**/tablet/data/audio/index.json', (route) =>
    route.fulfill({ json: { [BUNDLE]: { [locale]: { hear } } } }),
  );
  await page.route(`**/tablet/data/audio/${BUNDLE}/${locale}.json`, (route) =>
    route.fulfill({ json: Object.fromEntries(texts.map((text) => [text, [NAME]])) }),
  );
  await page.route(`**/tablet/data/audio/${NAME}`, (route) =>
    route.fulfill({ body: BEEP, contentType: 'video/webm' }),
  );
}

async function begin(page: Page, locale: Locale): Promise<void> {
  await page.goto('/tablet/');
  await tap(page.locator(`[data-screen="start"] input[value="${BUNDLE}"]`));
  await tap(page.locator('[data-screen="start"]').locator('button.next'));
  await expect(page.locator('[data-screen="language"]')).toBeVisible();
  await tap(page.getByRole('radio', { name: LOCALES[locale].name }));
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
}

const toPeople = async (page: Page): Promise<void> => {
  await tap(page.locator('[data-step="people"]'));
  await expect(page.locator('[data-screen="people"]')).toBeVisible();
};

/** Those of the topics; the title of the screen has one of its own. */
const buttons = (page: Page) => page.locator('.topic [data-listen]');
const playing = (page: Page) => page.locator('[data-listen="playing"]');

/** Counts what plays, by the address each element has when it begins. */
const countPlays = (page: Page) =>
  page.addInitScript(() => {
    const log: string[] = [];
    Object.assign(window, { plays: log });
    const original = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function play() {
      log.push(this.src);
      return original.call(this);
    };
  });
const plays = (page: Page) =>
  page.evaluate(() => (window as unknown as { plays: string[] }).plays.length);

for (const locale of ['km', 'ar'] as const)
  test(`Listen stands exactly where everything is recorded, in ${LOCALES[locale].english}`, async ({
    page,
  }) => {
    const [first, second] = people(locale);
    if (!first || !second) throw new Error('no people');
    // All of the first section; of the second all but its last sentence.
    const texts = [...textsOf(first), ...textsOf(second).slice(0, -1)].map(({ text }) => text);
    await recorded(page, locale, texts);
    const { foreign, complaints } = watch(page);
    await countPlays(page);
    await begin(page, locale);
    await toPeople(page);
    await expect(buttons(page)).toHaveCount(1);
    const article = page.locator('article', { has: page.locator(`[data-id="${first.id}"]`) });
    const button = article.locator('[data-listen]');
    await expect(button).toBeVisible();
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(48);
    expect(await plays(page), 'nothing plays by itself').toBe(0);
    await expectAccessible(page);

    await tap(button);
    await expect(playing(page)).toHaveCount(1);
    const stop = loadTranslate()(locale)('audio:person.stop');
    await expect(button).toContainText(stop);
    // Silence first, then one sentence after the other.
    await expect.poll(() => plays(page), { timeout: 15_000 }).toBeGreaterThan(2);
    await expectAccessible(page);
    await tap(button);
    await expect(playing(page)).toHaveCount(0);
    const after = await plays(page);
    await page.waitForTimeout(3000);
    expect(await plays(page), 'stopped is stopped').toBe(after);
    expect([foreign, complaints]).toEqual([[], []]);
  });

test('one letter of difference, and there is no Listen', async ({ page }) => {
  const [first] = people('km');
  const texts = first ? textsOf(first).map(({ text }) => text) : [];
  await recorded(page, 'km', texts.with(1, `${texts[1]}។`));
  await begin(page, 'km');
  await toPeople(page);
  await expect(page.locator('[data-screen="people"] article').first()).toBeVisible();
  await page.waitForTimeout(300);
  await expect(buttons(page)).toHaveCount(0);
});

test('only one plays, and leaving, hiding or the end make it silent', async ({ page }) => {
  // The end must be silent by itself, also where the page cannot be loaded again.
  await page.route('**/tablet/sw.js', (route) => route.abort());
  const all = people('km').flatMap(textsOf);
  await recorded(
    page,
    'km',
    all.map(({ text }) => text),
  );
  await begin(page, 'km');
  await toPeople(page);
  await expect(buttons(page)).toHaveCount(people('km').length);
  await tap(buttons(page).nth(0));
  await expect(playing(page)).toHaveCount(1);
  await tap(buttons(page).nth(1));
  await expect(playing(page)).toHaveCount(1);
  await expect(buttons(page).nth(1)).toHaveAttribute('data-listen', 'playing');

  await page.locator('.app').evaluate((app) => app.scrollTo(0, app.scrollHeight));
  await tap(page.locator('[data-stop-sound]'));
  await expect(playing(page)).toHaveCount(0);
  await expect(buttons(page).nth(1), 'the focus goes back').toBeFocused();
  await expect(page.locator('[data-stop-sound]')).toHaveCount(0);
  await tap(buttons(page).nth(1));
  await expect(playing(page)).toHaveCount(1);

  // As if another tab came to the front.
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(playing(page)).toHaveCount(0);

  await page.evaluate(() => {
    const paused: HTMLMediaElement[] = [];
    Object.assign(window, { elements: paused });
    const original = HTMLMediaElement.prototype.play;
    HTMLMediaElement.prototype.play = function play() {
      paused.push(this);
      return original.call(this);
    };
  });
  await tap(buttons(page).nth(0));
  await expect(playing(page)).toHaveCount(1);
  await page.waitForTimeout(500);
  await tap(page.locator('[data-end]'));
  await tap(page.locator('[data-end-now]'));
  await expect(page.locator('[data-screen="start"]')).toBeVisible();
  expect(
    await page.evaluate(() =>
      (window as unknown as { elements: HTMLMediaElement[] }).elements.every((one) => one.paused),
    ),
  ).toBe(true);
});

test('what cannot be played says so, and the words stay', async ({ page }) => {
  const all = people('km').flatMap(textsOf);
  await recorded(
    page,
    'km',
    all.map(({ text }) => text),
  );
  await page.route(`**/tablet/data/audio/${NAME}`, (route) => route.abort());
  await begin(page, 'km');
  await toPeople(page);
  await tap(buttons(page).first());
  await expect(page.locator('.listen [role="status"]').first()).toContainText(
    loadTranslate()('km')('audio:person.failed'),
  );
  await expect(playing(page)).toHaveCount(0);
});

test('a language can be heard before it is chosen', async ({ page }) => {
  await recorded(page, 'km', []);
  await page.goto('/tablet/');
  await tap(page.locator(`[data-screen="start"] input[value="${BUNDLE}"]`));
  await tap(page.locator('[data-screen="start"]').locator('button.next'));
  await expect(page.locator('[data-screen="language"]')).toBeVisible();
  await expect(page.locator('[data-hear]')).toHaveCount(1);
  const hear = page.locator('[data-hear="km"]');
  await expect(hear).toHaveAttribute('lang', 'km');
  await expect(hear).toHaveAccessibleName(new RegExp(LOCALES.km.name));
  await expectAccessible(page);
  const heard = page.waitForRequest(`**/${NAME}`);
  await tap(hear);
  await heard;
  await expect(hear).toContainText(loadTranslate()('km')('audio:person.stop'));
});

/** A device with these voices; what is spoken is written down. */
const withVoices = (page: Page, voices: { lang: string; localService: boolean }[]) =>
  page.addInitScript((given) => {
    const spoken: string[] = [];
    const all = given.map((one, index) => ({ ...one, name: one.lang, voiceURI: `voice ${index}` }));
    class Utterance {
      voice: unknown = null;
      lang = '';
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      constructor(readonly text: string) {}
    }
    Object.assign(window, { spoken, SpeechSynthesisUtterance: Utterance });
    Object.defineProperty(window, 'speechSynthesis', {
      value: {
        getVoices: () => all,
        speak: (one: Utterance) => {
          spoken.push(one.text);
          setTimeout(() => one.onend?.(), 50);
        },
        cancel: () => undefined,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      },
    });
  }, voices);
const spoken = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: string[] }).spoken);

test('a computer voice speaks only after the worker heard it and said yes, and says what it is', async ({
  page,
}) => {
  await withVoices(page, [
    { lang: 'ar-SA', localService: false },
    { lang: 'ar-EG', localService: true },
  ]);
  await begin(page, 'ar');
  await expect(page.locator('[data-try-voice]')).toBeVisible();
  await expect(page.locator('[data-voice-right]'), 'hear first').toHaveCount(0);
  await toPeople(page);
  await expect(buttons(page)).toHaveCount(0);
  await tap(page.locator('[data-step="language"]'));
  expect(await spoken(page)).toEqual([]);
  await tap(page.locator('[data-try-voice]'));
  await expectAccessible(page);
  await tap(page.locator('[data-voice-right]'));
  await toPeople(page);
  await expect(buttons(page)).toHaveCount(people('ar').length);
  await expect(page.locator('.computer-voice').first()).toContainText(
    loadTranslate()('ar')('audio:person.computer-voice'),
  );
  const before = (await spoken(page)).length;
  await tap(buttons(page).first());
  const [first] = people('ar');
  await expect
    .poll(async () => (await spoken(page)).slice(before))
    .toEqual(first ? textsOf(first).map(({ text }) => text) : []);

  await tap(page.locator('[data-end]'));
  await tap(page.locator('[data-end-now]'));
  await begin(page, 'ar');
  await expect(page.locator('[data-try-voice]'), 'nothing is remembered').toBeVisible();
});

test('a voice that is wrong, far away or of another language is not used', async ({ page }) => {
  await withVoices(page, [
    { lang: 'km-KH', localService: false },
    { lang: 'ar-EG', localService: true },
  ]);
  await begin(page, 'km');
  await expect(page.locator('[data-try-voice]')).toHaveCount(0);
  await tap(page.getByRole('radio', { name: LOCALES.ar.name }));
  await tap(page.locator('[data-try-voice]'));
  await tap(page.locator('[data-voice-wrong]'));
  await expect(page.locator('[data-try-voice]')).toHaveCount(0);
  await toPeople(page);
  await expect(buttons(page)).toHaveCount(0);
});
