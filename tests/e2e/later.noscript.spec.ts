import { expect, test } from '@playwright/test';
import { compose } from '../../lib/compose.ts';
import { loadContent } from '../../lib/content.ts';
import { sectionsOf } from '../../lib/leaflet.ts';
import { encodeTopics, laterPath } from '../../lib/links.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import { loadTranslate } from '../../lib/strings.ts';

const { thailand } = loadContent();
if (!thailand?.exit) throw new Error('the bundle thailand is missing');
const translate = loadTranslate();

for (const locale of LOCALE_IDS)
  test(`without scripts the page in ${locale} shows everything and the way out works`, async ({
    page,
  }) => {
    const path = laterPath(thailand, locale, 'adult-easy');
    await page.goto(`${path}#${encodeTopics(thailand, ['food'])}`);
    const leaflet = compose(thailand, locale, 'adult-easy', 'all', {
      translate,
      today: new Date().toISOString().slice(0, 10),
    });
    for (const section of sectionsOf(leaflet))
      await expect(page.locator(`[data-id="${section.id}"]`)).toBeVisible();
    const text = (await page.locator('main').innerText()).replace(/\s+/g, ' ');
    for (const section of sectionsOf(leaflet))
      for (const block of section.blocks)
        if (block.type === 'sentences' || block.type === 'part')
          for (const sentence of block.sentences)
            expect(text.includes(sentence.text.replace(/\s+/g, ' ')), sentence.text).toBe(true);
    await expect(page.locator('#exit')).toHaveAttribute('href', thailand.exit ?? '');
    await expect(page.locator('#exit')).toBeVisible();
  });
