import { expect, type Page, test } from '@playwright/test';
import { compose } from '../../lib/compose.ts';
import { loadContent } from '../../lib/content.ts';
import { type Leaflet, sectionsOf } from '../../lib/leaflet.ts';
import { encodeTopics, laterPath } from '../../lib/links.ts';
import type { Locale } from '../../lib/locales.ts';
import { localesOf } from '../../lib/locales-of.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { sectionOf } from './support.ts';

const { thailand } = loadContent();
if (!thailand?.exit) throw new Error('the bundle thailand is missing');
const translate = loadTranslate();

const leafletIn = (locale: Locale): Leaflet =>
  compose(thailand, locale, 'adult-easy', 'all', {
    translate,
    today: new Date().toISOString().slice(0, 10),
  });

/** What a phone shows: all but the lines for a pen. */
const shownOf = (leaflet: Leaflet) => sectionsOf(leaflet).filter(({ kind }) => kind !== 'write-in');

const linesOf = async (page: Page): Promise<string> =>
  (await page.locator('body').innerText()).replace(/\s+/g, ' ');

for (const locale of localesOf(thailand)) {
  test(`without scripts the page in ${locale} shows everything and the way out works`, async ({
    page,
  }) => {
    const path = laterPath(thailand, locale, 'adult-easy');
    await page.goto(`${path}#${encodeTopics(thailand, ['food'])}`);
    await page.locator('summary').first().click();
    const leaflet = leafletIn(locale);
    for (const section of shownOf(leaflet))
      await expect(sectionOf(page, thailand, section.id)).toBeVisible();
    const text = await linesOf(page);
    for (const section of shownOf(leaflet))
      for (const block of section.blocks)
        if (block.type === 'sentences' || block.type === 'part')
          for (const sentence of block.sentences)
            expect(text.includes(sentence.text.replace(/\s+/g, ' ')), sentence.text).toBe(true);
    await expect(page.locator('#exit')).toHaveAttribute('href', thailand.exit ?? '');
    await expect(page.locator('#exit')).toBeVisible();
    // What only a script can do is not offered.
    await expect(page.locator('#larger')).toBeHidden();
  });

  test(`without style and type the page in ${locale} reads in order: title, number, the rest`, async ({
    page,
  }) => {
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(laterPath(thailand, locale, 'adult-easy'));
    await page.locator('summary').first().click();
    // As a text browser takes it: no style, and hidden is only a word.
    const text = await page.locator('body').evaluate((body) => {
      for (const style of document.querySelectorAll('style')) style.remove();
      for (const one of document.querySelectorAll('[hidden]')) one.removeAttribute('hidden');
      return (body as HTMLElement).innerText;
    });
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    const leaflet = leafletIn(locale);
    expect(lines[0]).toBe(leaflet.title.text);
    expect(lines.indexOf('1300')).toBe(2);
    const t = translate(locale);
    const titles = shownOf(leaflet).map(({ title }) => title.text);
    // The first number has its name twice: above, and among the contacts.
    const at = (words: string) => lines.lastIndexOf(words);
    for (const words of [t('page:said-no'), ...titles, t('page:exit'), t('page:history')])
      expect(at(words), words).toBeGreaterThan(2);
    // Every number before the help that can be read, the way out last.
    const help = at(translate(locale)('leaflet:group.help'));
    for (const contact of Object.values(thailand.facts.contacts))
      if (contact.kind === 'phone' && contact.for === 'everyone')
        expect(lines.slice(0, help)).toContain(contact.number);
    expect(at(t('page:said-no'))).toBeLessThan(help);
    expect(lines.slice(-2)).toEqual([t('page:exit'), t('page:history')]);
    // Nothing waits in the text for a script: no "open now", no empty heading.
    for (const key of ['page:larger', 'page:for-you', 'leaflet:contact.open'])
      expect(lines).not.toContain(t(key));
  });
}
