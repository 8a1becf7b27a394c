import { loadContent } from '../../lib/content.ts';
import { laterPath } from '../../lib/links.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { expect, test } from './quiet-test.ts';
import { sectionOf } from './support.ts';

const { 'sample-organisation': sample } = loadContent();
if (!sample) throw new Error('the sample is missing');
const t = loadTranslate()('km');
const [OPEN, CLOSED] = [t('leaflet:contact.open'), t('leaflet:contact.closed')];

/** Monday to Friday 08:30 to 17:00 and Saturday 09:00 to 12:00 in Bangkok, seven hours before UTC. */
const TIMES: readonly (readonly [utc: string, said: string])[] = [
  ['2026-11-23T01:29:59Z', CLOSED],
  ['2026-11-23T01:30:00Z', OPEN],
  ['2026-11-23T09:59:59Z', OPEN],
  ['2026-11-23T10:00:00Z', CLOSED],
  ['2026-11-28T02:00:00Z', OPEN],
  ['2026-11-28T05:00:00Z', CLOSED],
  // Sunday there, Saturday still in New York.
  ['2026-11-29T02:00:00Z', CLOSED],
  // Monday morning there, Sunday evening in New York.
  ['2026-11-23T02:00:00Z', OPEN],
];

for (const timezoneId of ['Asia/Bangkok', 'America/New_York', 'Pacific/Auckland'])
  test.describe(`on a phone that keeps the time of ${timezoneId}`, () => {
    test.use({ timezoneId });
    test('hours are compared with the clock where they hold', async ({ page }) => {
      for (const [utc, said] of TIMES) {
        await page.clock.setFixedTime(new Date(utc));
        await page.goto(laterPath(sample, 'km', 'adult-easy'));
        await expect(sectionOf(page, sample, 'example-house').locator('.hl-now'), utc).toHaveText(
          said,
        );
      }
      // Day and night is said in words already; what nobody knows is not guessed.
      for (const id of ['social-assistance', 'migrant-worker-line'])
        await expect(sectionOf(page, sample, id).locator('.hl-now')).toHaveCount(0);
    });
  });
