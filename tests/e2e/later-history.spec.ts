import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { loadContent } from '../../lib/content.ts';
import { encodeTopics, laterPath } from '../../lib/links.ts';
import { expect, test } from './quiet-test.ts';

const { thailand } = loadContent();
if (!thailand) throw new Error('the bundle thailand is missing');

/** Every row of the browser's own history after a visit: what somebody finds who looks there. */
async function rowsAfter(
  launch: object,
  visit: (page: Page) => Promise<void>,
): Promise<{ url: string; title: string }[]> {
  const profile = await mkdtemp(join(tmpdir(), 'handrail-profile-'));
  try {
    const context = await chromium.launchPersistentContext(profile, launch);
    await visit(await context.newPage());
    // Closing writes the history to the disk.
    await context.close();
    const rows = execFileSync(
      'sqlite3',
      [
        '-json',
        join(profile, 'Default', 'History'),
        'select urls.url, urls.title from visits join urls on urls.id = visits.url order by visits.id',
      ],
      { encoding: 'utf8' },
    );
    return rows.trim() ? JSON.parse(rows) : [];
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

test('a visit leaves one row in the history of the browser, and the row says nothing', async ({
  baseURL,
  launchOptions,
}) => {
  const link = `${baseURL}${laterPath(thailand, 'en', 'adult-easy')}#${encodeTopics(thailand, ['food', 'police'])}`;
  const visits: ((page: Page) => Promise<void>)[] = [
    // She reads.
    async (page) => {
      await page.goto(link);
      await page.locator('summary').first().click();
      await page.locator('#larger').click();
      await page.mouse.wheel(0, 2000);
      await page.keyboard.press('Tab');
    },
    // Typed in capitals, as a QR code or a person may write it.
    async (page) => {
      await page.goto(link.replace('/th/en/e/', '/TH/EN/E/'));
      await expect(page.locator('#for-you [data-topic]')).toHaveCount(2);
    },
  ];
  for (const visit of visits) {
    const rows = await rowsAfter(launchOptions, visit);
    expect(rows.map(({ url }) => url.toLowerCase())).toEqual([link.toLowerCase()]);
    expect(rows.map(({ title }) => title)).toEqual(['Information for you']);
  }
});

test('leaving adds the row of the page it leads to, and none of ours', async ({
  baseURL,
  launchOptions,
}) => {
  const path = laterPath(thailand, 'my', 'adult-easy');
  const rows = await rowsAfter(launchOptions, async (page) => {
    await page.route(`${thailand.exit}**`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>elsewhere</title>' }),
    );
    await page.goto(`${baseURL}${path}`);
    await page.locator('#exit').click();
    await page.waitForURL(/wikipedia/);
  });
  expect(rows.map(({ url }) => url)).toEqual([`${baseURL}${path}`, thailand.exit]);
});
