import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { settingsFor } from '../../components/handout/pocket-setting.ts';
import { loadBannedWords } from '../../lib/check/banned-words.ts';
import { inOneLanguage } from '../../lib/compose/in-one-language.ts';
import { type Panel, panelsOf } from '../../lib/compose/pocket.ts';
import { type FormatId, formatOf } from '../../lib/formats.ts';
import { type Leaflet, sectionsOf } from '../../lib/leaflet.ts';
import { laterUrl } from '../../lib/links.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../../lib/locales.ts';
import type { Reader } from '../../lib/readers.ts';
import { inTurn } from '../support/rows.ts';
import { checkPdfUa } from '../typeset/support/check-pdf-ua.ts';
import { compareWithHarfBuzz } from '../typeset/support/compare-with-harfbuzz.ts';
import { extractWithPoppler, plain } from '../typeset/support/extract-text.ts';
import { readModel } from '../typeset/support/pdf-ua/model.ts';
import { qpdfFaults } from '../typeset/support/qpdf.ts';
import { readGlyphs } from '../typeset/support/read-glyphs.ts';
import { glyphsByPanel } from './panel-glyphs.ts';
import { printedPanel } from './printed-panel.ts';
import { bundles, fontsOf, leafletOf, poppler, setHandout } from './support.ts';

const bannedWords = loadBannedWords();

const TOPICS = ['food', 'doctor', 'police', 'ask-questions'];
const POCKETS = ['pocket', 'pocket-letter'] as const satisfies FormatId[];
const CASES = inTurn(LOCALE_IDS, POCKETS);

const MILLIMETRE = 72 / 25.4;

const linkTo = (id: string, locale: Locale, reader: Reader = 'adult-easy'): string => {
  const bundle = bundles[id];
  assert.ok(bundle);
  return laterUrl('https://handrail.example', bundle, locale, reader, TOPICS);
};

const made = new Map<string, Promise<Uint8Array>>();

/** The booklet most tests look at: fictional, so it has every mark, and set once. */
const pocketOf = (locale: Locale, format: FormatId): Promise<Uint8Array> => {
  const key = `${locale} ${format}`;
  const leaflet = leafletOf('sample-organisation', locale, 'adult-easy', TOPICS);
  const pdf = made.get(key) ?? setHandout(leaflet, linkTo('sample-organisation', locale), format);
  made.set(key, pdf);
  return pdf;
};

const info = (pdf: Uint8Array): string =>
  poppler(pdf, (cwd) => execFileSync('pdfinfo', ['information.pdf'], { cwd, encoding: 'utf8' }));

const inOrder = (pdf: Uint8Array): string =>
  poppler(pdf, (cwd) =>
    execFileSync('pdftotext', ['-raw', 'information.pdf', '-'], { cwd, encoding: 'utf8' }),
  );

const pictures = new WeakMap<Uint8Array, PNG>();

/** The sheet as a poor office printer has it: 150 dpi, in grey; printed once. */
const picture = (pdf: Uint8Array): PNG => {
  const page =
    pictures.get(pdf) ??
    poppler(pdf, (cwd) => {
      const options = ['-r', '150', '-gray', '-png', '-singlefile', 'information.pdf', 'page'];
      execFileSync('pdftoppm', options, { cwd });
      return PNG.sync.read(readFileSync(join(cwd, 'page.png')));
    });
  pictures.set(pdf, page);
  return page;
};

/**
 * Fails unless every panel says what it must, where and as it must stand on the sheet.
 * @returns how many panels say it in every language asked for
 */
function assertFolds(pdf: Uint8Array, leaflet: Leaflet, link: string | null, id: FormatId): number {
  const { panels, faults } = glyphsByPanel(readGlyphs(pdf), formatOf(id), leaflet.dir);
  assert.deepEqual(faults, []);
  let whole = 0;
  for (const [index, panel] of panelsOf(leaflet, link).panels.entries()) {
    const faultsOf = (one: Panel) =>
      compareWithHarfBuzz(
        panels.get(index + 1) ?? [],
        printedPanel(one, leaflet).map(({ said, bold }) => ({
          text: said.text,
          language: said.locale,
          direction: said.dir,
          fonts: fontsOf(said.locale, bold),
        })),
      );
    const both = faultsOf(panel);
    // A second language stands there whole, or not at all.
    const alone = both.length > 0 && leaflet.title.also ? faultsOf(inOneLanguage(panel)) : both;
    assert.deepEqual(alone, [], `panel ${index + 1}`);
    if (both.length === 0) whole += 1;
  }
  return whole;
}

/** Fails if ink stands nearer than 5 mm to a fold or 10 mm to the sheet's edge; faint marks may. */
function assertNothingLeaves(pdf: Uint8Array, format: FormatId): void {
  const { data, width, height } = picture(pdf);
  const sheet = formatOf(format);
  const scale = sheet.width / width;
  const astray: string[] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      if ((data[(y * width + x) * 4] ?? 255) > 130) continue;
      const [left, top] = [(x + 0.5) * scale, (y + 0.5) * scale];
      const toFold = (at: number, length: number, folds: number) => {
        const step = length / folds;
        return Math.min(at % step, step - (at % step));
      };
      const fold = Math.min(toFold(left, sheet.width, 4), toFold(top, sheet.height, 2));
      const edge = Math.min(left, top, sheet.width - left, sheet.height - top);
      if (fold < 5 * MILLIMETRE - 0.5 || edge < 10 * MILLIMETRE - 0.5)
        astray.push(`${left.toFixed(0)} ${top.toFixed(0)}`);
    }
  assert.deepEqual(astray.slice(0, 3), []);
  assert.match(info(pdf), /Pages:\s+1\n/);
}

/** The words of a text as one copies them, without what is invisible. */
const wordsOf = (text: string): string[] => text.split(/\s+/u).map(plain).filter(Boolean);

describe('a pocket fold', () => {
  for (const [locale, format] of CASES)
    test(`in ${locale} on ${format} has each panel in its place, turned as the fold wants it`, async () => {
      const leaflet = leafletOf('sample-organisation', locale, 'adult-easy', TOPICS);
      const link = linkTo('sample-organisation', locale);
      const pdf = await pocketOf(locale, format);
      assertFolds(pdf, leaflet, link, format);
      assertNothingLeaves(pdf, format);
    });

  test('that is turned wrong, or folds the other way, would be found', async () => {
    const glyphs = readGlyphs(await pocketOf('en', 'pocket'));
    const sheet = formatOf('pocket');
    assert.deepEqual(glyphsByPanel(glyphs, sheet, 'ltr').faults, []);
    assert.ok(glyphsByPanel(glyphs, sheet, 'rtl').faults.length > 0);
    // One letter of the upper row upright, and one of the lower row on its head.
    for (const upper of [true, false]) {
      const at = glyphs.findIndex(({ matrix }) => matrix[5] > sheet.height / 2 === upper);
      const planted = glyphs.map((glyph, index) => {
        const [a, b, c, d, x, y] = glyph.matrix;
        return index === at ? { ...glyph, matrix: [-a, b, c, -d, x, y] as const } : glyph;
      });
      assert.equal(glyphsByPanel(planted, sheet, 'ltr').faults.length, 1);
    }
    // A whole panel set on its head about its middle: every letter of it.
    const { panels } = glyphsByPanel(glyphs, sheet, 'ltr');
    const third = new Set(panels.get(3));
    const [left, top] = [sheet.width / 2, sheet.height];
    const turned = glyphs.map((glyph) => {
      const [a, b, c, d, x, y] = glyph.matrix;
      const middle = [left + sheet.width / 8, top - sheet.height / 4] as const;
      return third.has(glyph)
        ? { ...glyph, matrix: [-a, b, c, -d, 2 * middle[0] - x, 2 * middle[1] - y] as const }
        : glyph;
    });
    assert.equal(glyphsByPanel(turned, sheet, 'ltr').faults.length, third.size);
  });

  for (const [locale, format] of CASES)
    test(`in ${locale} on ${format} has a code that leads to its page, with the address beneath`, async () => {
      const link = linkTo('sample-organisation', locale);
      const { data, width, height } = picture(await pocketOf(locale, format));
      assert.equal(jsQR(new Uint8ClampedArray(data), width, height)?.data, link);
    });

  for (const locale of LOCALE_IDS)
    test(`in ${locale} is a tagged file, read panel by panel, that says nothing about her`, async () => {
      const pdf = await pocketOf(locale, 'pocket');
      assert.deepEqual(checkPdfUa(pdf), []);
      assert.equal(qpdfFaults(pdf), '');
      const { elements } = readModel(pdf);
      const headings = elements.filter(({ type }) => /^H\d$/.test(type)).map(({ type }) => type);
      assert.deepEqual(headings, ['H1', ...Array(7).fill('H2')]);
      // The tree is read in the order drawn, which is the order of the panels.
      const marks = elements.flatMap((one) => one.marks.map(({ mcid }) => mcid));
      const text = elements.filter(({ type }) => type !== 'Figure');
      const order = text.flatMap((one) => one.marks.map(({ mcid }) => mcid));
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      );
      assert.ok(marks.length > 16);
      assert.equal(elements.filter(({ type }) => type === 'Figure').length, 1);
      assert.equal(elements.filter(({ type }) => type === 'Link').length, 2);
      const metadata = info(pdf);
      for (const field of ['Author', 'Subject', 'Creator', 'Producer', 'Keywords'])
        assert.doesNotMatch(metadata, new RegExp(`^${field}:[ \\t]*\\S`, 'm'));
      assert.doesNotMatch(metadata, /2026/);
    });

  for (const locale of LOCALE_IDS)
    test(`in ${locale} gives back every word of every panel, none torn`, async () => {
      const leaflet = leafletOf('sample-organisation', locale, 'adult-easy', TOPICS);
      const spaced = ['Latin', 'Cyrillic', 'Arabic'].includes(LOCALES[locale].script);
      const pdf = await pocketOf(locale, 'pocket');
      // Words without spaces between them can only be told in the order of the file.
      const said = spaced ? extractWithPoppler(pdf) : inOrder(pdf);
      const link = linkTo('sample-organisation', locale);
      const lines = panelsOf(leaflet, link).panels.flatMap((panel) => printedPanel(panel, leaflet));
      assert.ok(lines.length > 15);
      const words = new Set(wordsOf(said));
      const all = plain(said);
      for (const { said: line } of lines)
        for (const word of spaced ? wordsOf(line.text) : [plain(line.text)])
          assert.ok(spaced ? words.has(word) : all.includes(word), `${word} of ${line.text}`);
    });

  for (const [locale, format] of CASES)
    test(`in ${locale} on ${format} shows nothing outside but a neutral title and lines to write on`, async () => {
      const pdf = await pocketOf(locale, format);
      const leaflet = leafletOf('sample-organisation', locale, 'adult-easy', TOPICS);
      const { width, height } = formatOf(format);
      const columns = leaflet.dir === 'rtl' ? [0, 1] : [3, 2];
      const outside = columns.map((column) =>
        poppler(pdf, (cwd) => {
          const box = ['-x', (column * width) / 4, '-y', height / 2, '-W', width / 4, '-H', height];
          const options = [
            '-r',
            '72',
            ...box.map((value) => (typeof value === 'number' ? `${Math.round(value)}` : value)),
          ];
          return execFileSync('pdftotext', [...options, 'information.pdf', '-'], {
            cwd,
            encoding: 'utf8',
          });
        }),
      );
      const { panels } = panelsOf(leaflet);
      const [cover, back] = [panels[0], panels[7]];
      assert.ok(cover?.kind === 'cover' && back?.kind === 'back');
      assert.deepEqual(outside.map(plain), [plain(cover.title.text), plain(back.title.text)]);
      for (const text of outside) {
        for (const words of Object.values(bannedWords))
          for (const word of words) assert.doesNotMatch(text, word);
        for (const { kind, title } of sectionsOf(leaflet))
          if (kind !== 'write-in') assert.ok(!plain(text).includes(plain(title.text)));
      }
    });

  test('holds two languages, whichever they are, and whoever reads', async () => {
    for (const [locale, reader] of inTurn(LOCALE_IDS, ['adult-easy', 'child-pictures'] as const)) {
      const also = locale === 'en' ? 'my' : 'en';
      const leaflet = leafletOf('sample-organisation', locale, reader, TOPICS, also);
      const link = linkTo('sample-organisation', locale, reader);
      const pdf = await setHandout(leaflet, link, 'pocket-letter');
      assert.ok(assertFolds(pdf, leaflet, link, 'pocket-letter') >= 7);
      assertNothingLeaves(pdf, 'pocket-letter');
    }
  });

  test('holds any number that needs a warning with all of its warning, and the code beside it', async () => {
    const contacts = Object.entries(bundles.thailand?.facts.contacts ?? {});
    const warned = contacts.flatMap(([id, { use, kind }]) =>
      use === 'caution' && kind === 'phone' ? [id] : [],
    );
    assert.ok(warned.length > 1);
    for (const [locale, id] of inTurn(LOCALE_IDS, warned)) {
      const leaflet = leafletOf('sample-organisation', locale, 'adult-easy', [id]);
      const link = linkTo('thailand', locale);
      const pdf = await setHandout(leaflet, link, 'pocket-letter');
      assertFolds(pdf, leaflet, link, 'pocket-letter');
      assertNothingLeaves(pdf, 'pocket-letter');
    }
  });

  test('has lines to write on where there is neither a number nor an address', async () => {
    const usual = leafletOf('thailand', 'km', 'adult-easy', TOPICS);
    const leaflet = { ...usual, groups: usual.groups.filter(({ id }) => id !== 'contacts') };
    const pdf = await setHandout(leaflet, null, 'pocket');
    assertFolds(pdf, leaflet, null, 'pocket');
  });

  test('never has type below 12 pt, marks below 10 pt, or modules below 0.5 mm', async () => {
    for (const kind of ['cover', 'topic', 'contact', 'lines', 'back'] as const)
      for (const { size, module } of settingsFor(kind)) {
        assert.ok(size >= 12);
        assert.ok(module >= 0.5 * MILLIMETRE);
      }
    for (const locale of LOCALE_IDS) {
      const leaflet = leafletOf('thailand', locale, 'adult-easy', TOPICS);
      for (const { size } of readGlyphs(await setHandout(leaflet, null, 'pocket')))
        assert.ok(size >= 10, `${size} in ${locale}`);
    }
  });

  test('sets long words smaller, and is refused where nothing would hold them', async () => {
    const usual = leafletOf('thailand', 'en', 'adult-easy', TOPICS);
    const wordy = (times: number): Leaflet => ({
      ...usual,
      groups: usual.groups.map((group) => ({
        ...group,
        sections: group.sections.map((section) =>
          section.id === 'food'
            ? {
                ...section,
                caption: { ...section.caption, text: 'You can ask us. '.repeat(times) },
              }
            : section,
        ),
      })),
    });
    const sizeOf = async (leaflet: Leaflet) => {
      const pdf = await setHandout(leaflet, null, 'pocket');
      assertFolds(pdf, leaflet, null, 'pocket');
      assertNothingLeaves(pdf, 'pocket');
      const { panels } = glyphsByPanel(readGlyphs(pdf), formatOf('pocket'), 'ltr');
      return Math.min(...(panels.get(3) ?? []).map(({ size }) => size));
    };
    assert.ok((await sizeOf(wordy(9))) < (await sizeOf(usual)));
    await assert.rejects(
      setHandout(wordy(40), null, 'pocket'),
      /en\/needs\.json → food: does not fit on a panel\. Write it shorter\./,
    );
  });

  test('gives the same bytes for the same leaflet', async () => {
    const leaflet = leafletOf('sample-organisation', 'ar', 'adult-easy', TOPICS);
    const again = await setHandout(leaflet, linkTo('sample-organisation', 'ar'), 'pocket');
    assert.deepEqual(again, await pocketOf('ar', 'pocket'));
  });
});
