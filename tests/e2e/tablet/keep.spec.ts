import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { laterPath } from '../../../lib/links.ts';
import { DEFAULT_READER } from '../../../lib/readers.ts';
import { expectAccessible, tap, watch } from '../support.ts';
import {
  CARD,
  choose,
  HER_PAPERS,
  inState,
  keep,
  keepOne,
  LEAFLET,
  make,
  makeButton,
  PAPERS,
  paper,
  saved,
} from './papers.ts';
import { end, facts } from './support.ts';

test('each format is made, saved under a name that says nothing, and gone at the end', async ({
  page,
}) => {
  const { foreign, complaints } = watch(page);
  await keepOne(page, 'km');
  const sizes: number[] = [];
  const urls: string[] = [];
  for (const choice of PAPERS) {
    await make(page, choice);
    const pdf = await saved(page, choice);
    expect(pdf.subarray(0, 4).toString('latin1')).toBe('%PDF');
    sizes.push(pdf.length);
    urls.push((await paper(page, choice).locator('a[download]').getAttribute('href')) ?? '');
  }
  expect(new Set(sizes).size, 'each format is another paper').toBe(PAPERS.length);
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
  await end(page);
  for (const url of urls)
    expect(
      await page.evaluate(
        (address) =>
          fetch(address).then(
            () => true,
            () => false,
          ),
        url,
      ),
      'nothing is left to open',
    ).toBe(false);
});

test('a tap answers at once, and two taps begin one paper', async ({ page }) => {
  await page.addInitScript(() => {
    const Real = Worker;
    const counter = window as unknown as { workers: number };
    counter.workers = 0;
    window.Worker = class extends Real {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        counter.workers += 1;
      }
    };
  });
  await keep(page, 'en');
  await choose(page, CARD);
  const button = makeButton(page, CARD);
  const states = await button.evaluate((one: HTMLButtonElement) => {
    const state = () => one.closest('[data-handout]')?.getAttribute('data-handout');
    one.click();
    one.click();
    return new Promise((resolve) => {
      requestAnimationFrame(() => resolve(state()));
    });
  });
  expect(states, 'before the next picture on the screen').toBe('making');
  await expect(inState(page, CARD, 'ready')).toBeVisible({ timeout: 60_000 });
  expect(await page.evaluate(() => (window as unknown as { workers: number }).workers)).toBe(1);
});

for (const locale of ['km', 'ar'] as const)
  test(`what goes on paper can be looked at first, in ${locale}`, async ({ page, baseURL }) => {
    await keepOne(page, locale);
    await expect(page.locator('[data-sheet]'), 'nothing is there before').toHaveCount(0);
    await tap(page.locator('.ways input[value="screen"]'));
    const address = (await page.locator('[data-address]').getAttribute('data-address')) ?? '';
    const everybodys = laterPath({ code: (await facts(page)).code }, locale, DEFAULT_READER);
    for (const choice of HER_PAPERS) {
      const { format } = choice;
      const leadsTo = choice.way === 'card' ? `${baseURL}${everybodys}` : address;
      await choose(page, choice);
      const opener = page.locator(`[data-preview="${format}"]`);
      await tap(opener);
      const sheet = page.getByRole('dialog').locator(`[data-sheet="${format}"]`);
      await expect(sheet).toBeVisible();
      await expect(sheet).toHaveAttribute('lang', locale);
      await expect(sheet.locator('.qr')).toHaveCount(1);
      await expect(sheet).toContainText(/\+44/);
      await sheet.locator('.qr').scrollIntoViewIfNeeded();
      const code = PNG.sync.read(await sheet.locator('.qr').screenshot());
      expect(jsQR(new Uint8ClampedArray(code.data), code.width, code.height)?.data).toBe(leadsTo);
      await expectAccessible(page);
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-sheet]'), 'nothing is left after').toHaveCount(0);
      await expect(opener, 'the focus comes back').toBeFocused();
    }
  });

test('the card shows the number and the marks that are printed', async ({ page }) => {
  await keep(page, 'en', 'thailand');
  await choose(page, CARD);
  await tap(page.locator('[data-preview="card"]'));
  const sheet = page.locator('[data-sheet="card"]');
  await expect(sheet.locator('.card-number')).toHaveText('1300');
  const { card } = JSON.parse(await readFile('locales/en/leaflet.json', 'utf8'));
  await expect(sheet).toContainText(card.unchecked);
  await expect(sheet).toContainText(card.draft);
});

test('a card without a number says so to the worker before it is made', async ({ page }) => {
  await keep(page, 'km', 'general');
  await choose(page, CARD);
  await expect(paper(page, CARD).locator('[data-hint="no-number"]')).toBeVisible();
  await choose(page, LEAFLET);
  await expect(paper(page, LEAFLET).locator('[data-hint="no-number"]')).toHaveCount(0);
});

for (const { name, width, height } of [
  { name: 'a small phone', width: 320, height: 640 },
  { name: 'a tablet on its side', width: 1180, height: 820 },
])
  test(`a preview fits ${name}, and 200 % text`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await keepOne(page, 'my');
    for (const choice of HER_PAPERS) {
      const { format } = choice;
      await choose(page, choice);
      for (const size of ['100%', '200%']) {
        await page.evaluate((one) => {
          document.documentElement.style.fontSize = one;
        }, size);
        await tap(page.locator(`[data-preview="${format}"]`));
        await expect(page.locator('[data-sheet]')).toBeVisible();
        const over = await page.getByRole('dialog').evaluate((dialog) => {
          const sheet = dialog.querySelector('[data-sheet]');
          const inner = [...(sheet?.querySelectorAll('*') ?? [])].filter(
            (one) =>
              !one.closest('svg:not(.qr)') &&
              one.getBoundingClientRect().right > (sheet?.getBoundingClientRect().right ?? 0) + 2,
          );
          return { dialog: dialog.scrollWidth - dialog.clientWidth, inner: inner.length };
        });
        expect(over, `${format} at ${size}`).toEqual({ dialog: 0, inner: 0 });
        const close = await page.locator('[data-close]').first().boundingBox();
        expect(close?.height, 'a target for a thumb').toBeGreaterThanOrEqual(48);
        await tap(page.locator('[data-close]').last());
      }
    }
  });

test('printing stays on the screen where the browser can, and leaves no frame behind', async ({
  page,
}) => {
  // In every frame, so also in the one that holds the paper: printers are not for tests.
  await page.addInitScript(() => {
    window.print = () => {
      const top = window.top as unknown as { printed?: string[] };
      top.printed = [...(top.printed ?? []), window.location.protocol];
    };
  });
  await keep(page, 'en');
  await make(page, CARD);
  await tap(paper(page, CARD).locator('[data-print]'));
  const printed = () =>
    page.evaluate(() => (window as unknown as { printed?: string[] }).printed ?? []);
  await expect.poll(printed, 'the paper itself is printed, not the screen').toEqual(['blob:']);
  expect(page.context().pages(), 'no other tab').toHaveLength(1);
  await tap(paper(page, CARD).locator('[data-print]'));
  await expect.poll(async () => (await printed()).length).toBe(2);
  await expect(page.locator('iframe'), 'one at a time').toHaveCount(1);
  await end(page);
  await expect(page.locator('iframe')).toHaveCount(0);
});

for (const why of ['there is no viewer', 'the frame refuses'] as const)
  test(`where ${why}, the paper opens in a tab of its own, which closes at the end`, async ({
    page,
    context,
  }) => {
    await page.addInitScript((reason) => {
      if (reason === 'there is no viewer')
        Object.defineProperty(Navigator.prototype, 'pdfViewerEnabled', { get: () => false });
      else
        window.print = () => {
          throw new DOMException('no', 'SecurityError');
        };
    }, why);
    await keep(page, 'en');
    await make(page, CARD);
    const opened = context.waitForEvent('page');
    await tap(paper(page, CARD).locator('[data-print]'));
    const tab = await opened;
    await expect.poll(() => tab.url()).toMatch(/^blob:/);
    const closed = tab.waitForEvent('close');
    await end(page);
    await closed;
  });

/** A device that hands files to other apps, and what it was handed. */
const sharing = (page: Page, answer: 'yes' | 'AbortError' | 'NotAllowedError') =>
  page.addInitScript((error) => {
    const seen = window as unknown as { shared: unknown[] };
    seen.shared = [];
    Object.assign(Navigator.prototype, {
      canShare: ({ files }: ShareData) => files?.length === 1,
      share: async ({ files, ...rest }: ShareData) => {
        seen.shared.push([files?.map(({ name, type }) => [name, type]), rest]);
        if (error !== 'yes') throw new DOMException('', error);
      },
    });
  }, answer);

test('sharing hands over the file and not a word more', async ({ page }) => {
  await sharing(page, 'yes');
  await keep(page, 'en');
  await make(page, CARD);
  await tap(paper(page, CARD).locator('[data-share]'));
  expect(await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared)).toEqual([
    [[['information.pdf', 'application/pdf']], {}],
  ]);
  await expect(paper(page, CARD).locator('[data-hint="shared"]')).toBeVisible();
});

for (const [error, said] of [
  ['AbortError', false],
  ['NotAllowedError', true],
] as const)
  test(`after ${error} the worker is ${said ? '' : 'not '}told that sharing failed`, async ({
    page,
  }) => {
    await sharing(page, error);
    await keep(page, 'en');
    await make(page, CARD);
    const status = paper(page, CARD).getByRole('status');
    const before = await status.textContent();
    await tap(paper(page, CARD).locator('[data-share]'));
    if (said) await expect(status).not.toHaveText(before ?? '');
    else await expect(status).toHaveText(before ?? '');
  });

test('a device that cannot share offers no such button', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(Navigator.prototype, { canShare: undefined, share: undefined });
  });
  await keep(page, 'en');
  await make(page, CARD);
  await expect(page.locator('[data-share]')).toHaveCount(0);
});
