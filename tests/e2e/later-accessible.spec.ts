import type { Bundle } from '../../lib/bundle.ts';
import { encodeTopics, laterPath } from '../../lib/links.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../../lib/locales.ts';
import { localesOf } from '../../lib/locales-of.ts';
import { READER_IDS, type Reader } from '../../lib/readers.ts';
import { topicsOf } from '../../lib/selection.ts';
import { inTurn } from '../support/rows.ts';
import { someBundles } from '../support/some-bundles.ts';
import { expect, test } from './quiet-test.ts';
import { violationsOn } from './support.ts';

const bundles = someBundles();

// The sample answers every question and has every kind of contact: ten times as much to lay out.
const placeOf = (locale: Locale): Bundle => {
  const { 'sample-organisation': sample, ...others } = bundles;
  const serving = [sample, ...Object.values(others)].find(
    (bundle) => bundle && localesOf(bundle).includes(locale),
  );
  if (!serving) throw new Error(`no bundle serves ${locale}`);
  return serving;
};

/** What axe looks for takes a second a page: every language once, and every reader. */
const LOOKED_INTO = inTurn(LOCALE_IDS, READER_IDS);
const isLookedInto = (locale: Locale, reader: Reader): boolean =>
  LOOKED_INTO.some(([one, other]) => one === locale && other === reader);

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
      const looked = isLookedInto(locale, reader);
      const place = looked ? placeOf(locale) : bundles.general;
      if (!place) throw new Error('the bundle general is missing');
      const topics = ['food', 'example-house'].filter((id) => topicsOf(place).has(id));
      await page.goto('about:blank');
      await page.goto(`${laterPath(place, locale, reader)}#${encodeTopics(place, topics)}`);
      await page.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
      // What stays in view covers something wherever one stops; one scrolls on. Its size is tested apart.
      const footer = (position: string) =>
        page.locator('footer').evaluate((element, value) => {
          element.style.position = value;
        }, position);
      await footer('static');
      if (looked) expect(await violationsOn(page), reader).toEqual([]);
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
      for (const other of localesOf(place).filter((one) => one !== locale))
        await expect(page.locator(`nav a[lang="${other}"]`)).toHaveText(LOCALES[other].name);
    }
  });
