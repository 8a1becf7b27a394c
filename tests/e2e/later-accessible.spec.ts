import { loadContent } from '../../lib/content.ts';
import { encodeTopics, laterPath } from '../../lib/links.ts';
import { LOCALE_IDS, LOCALES } from '../../lib/locales.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { expect, test } from './quiet-test.ts';
import { violationsOn } from './support.ts';

// The sample answers every question and has every kind of contact.
const { 'sample-organisation': sample } = loadContent();
if (!sample) throw new Error('the sample is missing');

/** Wider than a narrow phone, at a size of text. */
const tooWide = (size: string) => {
  document.documentElement.style.fontSize = size;
  return document.documentElement.scrollWidth > 320 ? [size] : [];
};

for (const locale of LOCALE_IDS)
  test(`every page in ${locale} can be read by everybody: any reader, narrow, large, opened`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    for (const reader of READER_IDS) {
      await page.goto('about:blank');
      await page.goto(
        `${laterPath(sample, locale, reader)}#${encodeTopics(sample, ['food', 'example-house'])}`,
      );
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      // What stays in view covers something wherever one stops; one scrolls on. Its size is tested apart.
      const footer = (position: string) =>
        page.locator('footer').evaluate((element, value) => {
          element.style.position = value;
        }, position);
      await footer('static');
      expect(await violationsOn(page), reader).toEqual([]);
      await footer('');
      for (const size of ['100%', '200%'])
        expect(await page.evaluate(tooWide, size), reader).toEqual([]);
      const found = await page.evaluate(() => {
        const main = document.querySelectorAll('main');
        const parts = [...document.querySelectorAll<HTMLElement>('[lang]')];
        return {
          mains: main.length,
          titles: document.querySelectorAll('h1').length,
          named: [...document.querySelectorAll('nav')].every((nav) => nav.ariaLabel),
          turned: parts.filter(({ lang, dir }) => dir !== '' && (lang === 'ar') !== (dir === 'rtl'))
            .length,
          small: [
            ...document.querySelectorAll('nav a, summary, #exit, #larger, .hl-way, .hl-number a'),
          ]
            .map((one) => one.getBoundingClientRect())
            .filter(({ width, height }) => width > 0 && height < 48).length,
        };
      });
      expect(found, reader).toEqual({ mains: 1, titles: 1, named: true, turned: 0, small: 0 });
      for (const other of LOCALE_IDS.filter((one) => one !== locale))
        await expect(page.locator(`nav a[lang="${other}"]`)).toHaveText(LOCALES[other].name);
    }
  });
