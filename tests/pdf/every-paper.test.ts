import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FORMAT_IDS, type FormatId, formatOf } from '../../lib/formats.ts';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { typedAddress } from '../../lib/typed-address.ts';
import { inTurn } from '../support/rows.ts';
import { extractWithPoppler, plain } from '../typeset/support/extract-text.ts';
import { coded, colours, darkest, darkestOfAll, faultsOfPapers } from './paper/every-paper.ts';
import { lostIn } from './paper/lost.ts';
import { photocopy } from './paper/photocopy.ts';
import { inkShare, printPage } from './paper/print-page.ts';
import { readCode } from './paper/read-code.ts';

/** Shared bars of this project. */
const MOST_INK = 0.08;
const LEAST_MODULE = { card: 0.4, other: 0.5 };

/** What an office printer and a phone's camera have, and what a copier has. */
const PRINTED = 150;
const COPIED = 200;

/** A copy takes seconds: every language in one format, and every format in one language. */
const COPIES = inTurn(LOCALE_IDS, FORMAT_IDS);
const someLocales = (of: FormatId): Locale[] =>
  COPIES.filter(([, format]) => format === of).map(([locale]) => locale);

const sheets = () => [...darkest.values()];

describe('every paper', () => {
  for (const format of FORMAT_IDS)
    test(`as ${format} stays on its pages and wastes none`, async () => {
      assert.deepEqual(await faultsOfPapers(format), []);
    });

  test('is black on white, without greys', () => {
    assert.deepEqual([...colours], ['0 0 0']);
  });
});

describe('the darkest sheets', () => {
  test(`need no more ink than ${MOST_INK * 100} percent of their paper`, () => {
    for (const { name, pdf, page } of new Set(darkestOfAll.values())) {
      const share = inkShare(printPage(pdf, page, 72));
      assert.ok(share > 0 && share <= MOST_INK, `${name}, page ${page + 1}: ${share}`);
    }
  });

  for (const format of FORMAT_IDS)
    test(`as ${format} come through a photocopier, letter by letter`, () => {
      for (const locale of someLocales(format)) {
        const own = sheets().filter((one) => one.format === format && one.locale === locale);
        const [sheet] = own.toSorted((a, b) => b.darkness - a.darkness);
        assert.ok(sheet);
        const { pdf, page, inks, height, name } = sheet;
        const print = printPage(pdf, page, COPIED);
        assert.deepEqual(lostIn(inks, height, print, photocopy(print)), [], name);
      }
    });
});

describe('the codes', () => {
  for (const format of FORMAT_IDS)
    test(`of ${format} lead to their pages, printed or copied`, () => {
      const some = someLocales(format);
      const own = [...coded.values()].filter(
        (sheet) => sheet.format === format && some.includes(sheet.locale),
      );
      const { layout } = formatOf(format);
      const always = layout === 'leaflet' || layout === 'card';
      if (always) assert.equal(own.length, some.length);
      for (const { name, pdf, page, height, link, inks } of own) {
        const box = inks.find(({ role }) => role === 'Figure')?.box;
        assert.ok(box);
        const code = readCode(printPage(pdf, page, PRINTED), box, height);
        assert.equal(code?.link, link, name);
        const least = LEAST_MODULE[layout === 'card' ? 'card' : 'other'];
        assert.ok(code.module >= least, `${name}: modules of ${code.module} mm`);
        const copy = photocopy(printPage(pdf, page, COPIED));
        assert.equal(readCode(copy, box, height)?.link, link, `${name}, copied`);
        if (layout === 'leaflet')
          assert.ok(plain(extractWithPoppler(pdf)).includes(plain(typedAddress(link))), name);
      }
    });
});
