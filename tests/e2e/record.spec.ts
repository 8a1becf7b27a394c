import { readFileSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { formatProblem } from '../../lib/problem.ts';
import { readArchive, writeArchive } from '../../lib/recordings/archive.ts';
import { audioKindOf, isAudioKind } from '../../lib/recordings/audio-kinds.ts';
import { Desk } from '../content/support.ts';
import { test } from './microphone.ts';
import { expectAccessible, watch } from './support.ts';

const ROLE = 'interpreter, Khmer';

async function open(page: Page, locale = 'km'): Promise<void> {
  await page.goto('/tablet/record/');
  await page.getByLabel('Which language you record').selectOption(locale);
  await expect(page.locator('[data-sentence]')).toBeVisible();
}

const sentence = (page: Page) => page.locator('[data-sentence]').innerText();
const missing = async (page: Page) =>
  Number(await page.locator('[data-progress]').getAttribute('data-progress'));

/** Speaks a sentence, hears it and keeps it. */
async function record(page: Page): Promise<string> {
  const text = await sentence(page);
  await page.locator('[data-record]').click();
  await expect(page.locator('[data-phase="recording"]')).toBeVisible();
  await page.waitForTimeout(1500);
  await page.locator('[data-record]').click();
  await page.locator('[data-hear-take]').click();
  await expect(page.locator('[data-keep]')).toHaveAttribute('aria-disabled', 'false');
  await page.locator('[data-keep]').click();
  await expect(page.locator('[data-sentence]')).not.toHaveText(text);
  return text;
}

async function save(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export]').click(),
  ]);
  return new Uint8Array(await readFile(await download.path()));
}

test('two sentences go from a voice to a file, and the check guards their words', async ({
  page,
  baseURL,
}) => {
  const { foreign, complaints } = watch(page);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await open(page);
  await expect(page.locator('[data-record]'), 'nobody knows whose voice').toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await page.locator('[data-role]').fill(ROLE);
  const before = await missing(page);
  const texts = [await record(page), await record(page)];
  expect(await missing(page)).toBe(before - 2);
  await expectAccessible(page);

  const archive = await save(page);
  const { set, audio, problems } = readArchive(archive);
  expect(problems).toEqual([]);
  expect(set?.recordings.map(({ text }) => text)).toEqual(texts);
  for (const { file, seconds, role } of set?.recordings ?? []) {
    expect(isAudioKind(audioKindOf(file) ?? 'm4a', audio[file] ?? new Uint8Array())).toBe(true);
    expect(seconds).toBeGreaterThan(0.4);
    expect(seconds).toBeLessThan(10);
    expect(role).toBe(ROLE);
  }

  const desk = new Desk();
  await mkdir(join(desk.root, 'content/general/km/audio'), { recursive: true });
  await writeFile(join(desk.root, 'content/general/km/audio/x.zip'), archive);
  expect(desk.check().stale).toEqual([]);
  const [lead = ''] = texts;
  const strings = readFileSync(join(desk.root, 'locales/km/tablet.json'), 'utf8');
  desk.write('locales/km/tablet.json', strings.replace(lead, `${lead}។`));
  expect(desk.check().stale.map(formatProblem).join('\n')).toMatch(
    /^content\/general\/km\/audio\/x\.zip → recordings\.0: the words have changed/,
  );
  desk.clear();
  expect([foreign, complaints, sent], `only reading, from ${baseURL}`).toEqual([[], [], []]);
});

test('an hour of work survives a crash, goes on elsewhere, and can be deleted', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page);
  await page.locator('[data-role]').fill(ROLE);
  const before = await missing(page);
  const text = await record(page);
  await page.reload();
  await open(page);
  expect(await missing(page)).toBe(before - 1);
  await expect(page.locator('[data-role]')).toHaveValue(ROLE);
  const archive = Buffer.from(await save(page));

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await elsewhere.newPage();
  await open(other);
  expect(await missing(other)).toBe(before);
  const zip = (buffer: Buffer) => ({ name: 'x.zip', mimeType: 'application/zip', buffer });
  await other.locator('[data-import]').setInputFiles(zip(Buffer.from('no archive')));
  await expect(other.locator('[data-said] .trouble')).toContainText('not a file of recordings');
  await other.locator('[data-import]').setInputFiles(zip(archive));
  await expect(other.locator('[data-progress]')).toHaveAttribute('data-progress', `${before - 1}`);
  expect(readArchive(await save(other)).set?.recordings.map((one) => one.text)).toEqual([text]);
  await other.getByLabel('Which language you record').selectOption('my');
  await expect(other.locator('[data-sentence]')).toHaveAttribute('lang', 'my');
  await other.locator('[data-import]').setInputFiles(zip(archive));
  await expect(other.locator('[data-said] .trouble')).toContainText('ភាសាខ្មែរ');
  await elsewhere.close();

  await page.locator('[data-delete]').click();
  await page.locator('[data-delete-now]').click();
  await expect(page.locator('[data-progress]')).toHaveAttribute('data-progress', `${before}`);
  await page.reload();
  await open(page);
  expect(await missing(page)).toBe(before);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThan(2);
});

test('a file whose words have changed gives up only what is stale', async ({ page }) => {
  await open(page);
  const text = await sentence(page);
  const beep = readFileSync('tests/fixtures/audio/beep.webm');
  const named = async (words: string) => {
    const { textId } = await import('../../lib/recordings/text-id.ts');
    return {
      text: words,
      file: `${await textId(words)}.webm`,
      seconds: 2,
      on: '2026-03-01',
      role: ROLE,
    };
  };
  const recordings = [await named('old words'), await named(text)];
  const archive = writeArchive(
    { format: 'handrail-recordings', version: 1, bundle: 'general', locale: 'km', recordings },
    Object.fromEntries(recordings.map(({ file }) => [file, new Uint8Array(beep)])),
  );
  await page
    .locator('[data-import]')
    .setInputFiles({ name: 'x.zip', mimeType: 'application/zip', buffer: Buffer.from(archive) });
  await expect(page.locator('[data-said]')).toContainText('1');
  expect(readArchive(await save(page)).set?.recordings.map((one) => one.text)).toEqual([text]);
});

test('with the keyboard alone', async ({ page }) => {
  await open(page);
  await page.locator('[data-role]').fill(ROLE);
  const first = await sentence(page);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-record]')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-phase="recording"]')).toBeVisible();
  await page.waitForTimeout(1200);
  await expect(page.locator('[data-record]')).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.locator('[data-hear-take]')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-keep]')).toHaveAttribute('aria-disabled', 'false');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sentence]')).not.toHaveText(first);
  await expect(page.locator('[data-record]')).toBeFocused();
});

test('what nobody has heard to its end is not kept', async ({ page }) => {
  await open(page);
  await page.locator('[data-role]').fill(ROLE);
  const before = await missing(page);
  const text = await sentence(page);
  await page.locator('[data-record]').click();
  await expect(page.locator('[data-phase="recording"]')).toBeVisible();
  await page.waitForTimeout(1200);
  await page.locator('[data-record]').click();
  await page.locator('[data-keep]').dispatchEvent('click');
  expect(await sentence(page)).toBe(text);
  await page.locator('[data-hear-take]').click();
  await page.locator('[data-hear-take]').click();
  await expect(page.locator('[data-hear-take]')).toHaveAttribute('data-hear-take', 'true');
  await expect(page.locator('[data-keep]')).toHaveAttribute('aria-disabled', 'true');
  await page.locator('[data-again]').click();
  await page.locator('[data-skip]').click();
  expect(await sentence(page)).not.toBe(text);
  expect(await missing(page)).toBe(before);
});

for (const [name, trouble] of [
  ['NotAllowedError', 'refused'],
  ['NotFoundError', 'missing'],
  ['NotReadableError', 'busy'],
] as const)
  test(`a microphone that is ${trouble} is explained`, async ({ page }) => {
    await page.addInitScript((error) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', error));
    }, name);
    await open(page);
    await page.locator('[data-role]').fill(ROLE);
    await page.locator('[data-record]').click();
    await expect(page.locator(`[data-trouble="${trouble}"]`)).toBeVisible();
    await expectAccessible(page);
  });

for (const [gain, trouble] of [
  [0, 'silent'],
  [null, 'busy'],
] as const)
  test(`a microphone that gives ${gain === null ? 'nothing' : 'silence'} is explained`, async ({
    page,
  }) => {
    await page.addInitScript((volume) => {
      navigator.mediaDevices.getUserMedia = async () => {
        const context = new AudioContext();
        const out = context.createMediaStreamDestination();
        if (volume !== null) {
          const quiet = new GainNode(context, { gain: volume });
          const tone = new OscillatorNode(context);
          tone.connect(quiet).connect(out);
          tone.start();
        }
        return out.stream;
      };
    }, gain);
    await open(page);
    await page.locator('[data-role]').fill(ROLE);
    await page.locator('[data-record]').click();
    if (gain !== null) {
      await expect(page.locator('[data-phase="recording"]')).toBeVisible();
      await page.waitForTimeout(1500);
      await page.locator('[data-record]').click();
    }
    await expect(page.locator(`[data-trouble="${trouble}"]`)).toBeVisible({ timeout: 15_000 });
  });

test('no other page may use the microphone', async ({ page }) => {
  const ask = () =>
    page.evaluate(() =>
      navigator.mediaDevices.getUserMedia({ audio: true }).then(
        (stream) => {
          for (const track of stream.getTracks()) track.stop();
          return 'open';
        },
        (error: Error) => error.name,
      ),
    );
  for (const path of ['/tablet/', '/']) {
    await page.goto(path);
    expect(await ask(), path).toBe('NotAllowedError');
  }
  await page.goto('/tablet/record/');
  expect(await ask()).toBe('open');
});

test('fits a small screen and large text', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, 'ar');
  for (const size of ['100%', '200%']) {
    await page.evaluate((to) => {
      document.documentElement.style.fontSize = to;
    }, size);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main *')]
        .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(wide, size).toEqual([]);
  }
  await expectAccessible(page);
});
