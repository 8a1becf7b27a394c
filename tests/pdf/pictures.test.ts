import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import jsQR from 'jsqr';
import { fitPictures } from '../../components/handout/fit-pictures.tsx';
import { PictureSheet } from '../../components/handout/picture-sheet.tsx';
import { prepareType } from '../../components/handout/render-handout.tsx';
import { PAGE_NUMBER } from '../../components/handout/theme.ts';
import { cellsOf, type PictureCell } from '../../lib/compose/pictures.ts';
import { displayOf } from '../../lib/contact-block.ts';
import { type FormatId, formatOf, pageBar } from '../../lib/formats.ts';
import { alone, type Leaflet, sectionsOf, type Text } from '../../lib/leaflet.ts';
import { laterUrl } from '../../lib/links.ts';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { isolate } from '../../lib/typeset/index.ts';
import { inTurn } from '../support/rows.ts';
import { checkPdfUa } from '../typeset/support/check-pdf-ua.ts';
import { compareWithHarfBuzz } from '../typeset/support/compare-with-harfbuzz.ts';
import { readModel } from '../typeset/support/pdf-ua/model.ts';
import { qpdfFaults } from '../typeset/support/qpdf.ts';
import { readGlyphs } from '../typeset/support/read-glyphs.ts';
import { byCell } from './by-cell.ts';
import { laidCells, within } from './laid-cells.ts';
import { infoOf, inkIn, pagesOf, picturesOf } from './on-paper.ts';
import { bundles, fonts, fontsOf, leafletOf, loadIcons, setHandout } from './support.ts';

const MARKED = ['food', 'health', 'social-worker', 'understand'];
const MANY = ['sleep', 'safe-place', 'police', 'private', 'police-line', 'example-house'];

const linkTo = (locale: Locale): string => {
  const bundle = bundles.thailand;
  assert.ok(bundle);
  return laterUrl('https://handrail.example', bundle, locale, 'adult-pictures', MARKED);
};

const usual = (locale: Locale) => leafletOf('thailand', locale, 'adult-pictures', MARKED);
const full = (locale: Locale, also: Locale | null = null) =>
  leafletOf('sample-organisation', locale, 'child-pictures', MANY, also);

/** The words of a cell in the order in which they stand on paper. */
function linesOf(cell: PictureCell): { text: Text; bold: boolean }[] {
  const light = (texts: readonly Text[]) => texts.map((text) => ({ text, bold: false }));
  const heavy = (texts: readonly Text[]) => texts.map((text) => ({ text, bold: true }));
  if (cell.type === 'contact') {
    const { reach, hours, warning, check } = cell.contact;
    const number = alone({ ...hours, text: isolate(displayOf(reach)) });
    return [...heavy([cell.name, number, ...warning]), ...light([check.text, ...cell.small])];
  }
  const name = 'name' in cell ? [cell.name] : [];
  const caption = cell.caption ? [cell.caption] : [];
  return [...heavy(name), ...light([...caption, ...cell.small])];
}

async function laidSheet(leaflet: Leaflet, format: FormatId, link: string | null) {
  const props = { leaflet, format, link, icons: await loadIcons() };
  const cells = await laidCells(PictureSheet({ ...props, setting: await fitPictures(props) }));
  const { width, height, margin } = formatOf(format);
  const area = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  return { cells, area };
}

/** Every language alone or with another one; in the other of two tests, the other way round. */
const casesOf = (alone: readonly boolean[]) =>
  inTurn(LOCALE_IDS, alone).map(([locale, isAlone]): [Locale, Locale | null] => [
    locale,
    isAlone ? null : locale === 'en' ? 'km' : 'en',
  ]);

describe('a picture sheet', () => {
  before(() => prepareType(fonts));

  for (const locale of LOCALE_IDS)
    test(`in ${locale} for what is usually marked is one sheet of paper, tagged, and leads to its page`, async () => {
      const leaflet = usual(locale);
      const pdf = await setHandout(leaflet, linkTo(locale), 'pictures');
      const bar = pageBar('pictures', 'adult-pictures');
      assert.ok(bar !== null && pagesOf(pdf) <= bar, `${pagesOf(pdf)} pages`);
      assert.deepEqual(checkPdfUa(pdf), []);
      assert.equal(qpdfFaults(pdf), '');
      const metadata = infoOf(pdf);
      assert.match(metadata, new RegExp(`Title:\\s+${leaflet.title.text}`));
      assert.doesNotMatch(metadata, /2026/);
      const items = readModel(pdf).elements.filter(({ type }) => type === 'LI');
      assert.equal(items.length, cellsOf(leaflet).length + 1);
      const last = picturesOf(pdf, 150).at(-1);
      assert.ok(last);
      const { data, width, height } = last;
      assert.equal(jsQR(new Uint8ClampedArray(data), width, height)?.data, linkTo(locale));
    });

  for (const [locale, also] of casesOf([true, false]))
    test(`in ${locale}${also ? ` with ${also}` : ''} says all of its cells, every word as HarfBuzz shapes it`, async () => {
      const leaflet = full(locale, also);
      const pdf = await setHandout(leaflet, null, 'pictures');
      assert.deepEqual(checkPdfUa(pdf), []);
      const lines = [
        { text: leaflet.title, bold: true },
        ...leaflet.notices.map(({ text }) => ({ text, bold: false })),
        ...cellsOf(leaflet).flatMap(linesOf),
      ].flatMap(({ text, bold }) => [
        { said: alone(text), bold },
        ...(text.also ? [{ said: text.also, bold: false }] : []),
      ]);
      const paragraphs = lines.map(({ said, bold }) => ({
        text: said.text,
        language: said.locale,
        direction: said.dir,
        fonts: fontsOf(said.locale, bold),
      }));
      const glyphs = readGlyphs(pdf).filter(({ size }) => size !== PAGE_NUMBER);
      assert.deepEqual(compareWithHarfBuzz(byCell(glyphs, locale === 'ar'), paragraphs), []);
    });

  for (const [locale, also] of casesOf([false, true]))
    test(`in ${locale}${also ? ` with ${also}` : ''} has a picture over all words, whole and within the margins`, async () => {
      const leaflet = full(locale, also);
      const composed = cellsOf(leaflet);
      const { cells, area } = await laidSheet(leaflet, 'pictures', null);
      const pages = picturesOf(await setHandout(leaflet, null, 'pictures'), 72);
      assert.equal(cells.length, composed.length);
      for (const [at, { page, box, pictures, texts }] of cells.entries()) {
        // An item whose page has no room for it would stand in two pieces, or outside.
        assert.ok(within(box, area), JSON.stringify(box));
        const [picture, ...beside] = pictures;
        const { of, sign } = composed[at] ?? {};
        assert.ok(picture);
        assert.equal(beside.length, [of, sign].filter(Boolean).length);
        // 15 mm.
        assert.ok(picture.width > 42.5 && picture.height > 42.5);
        assert.ok(texts.length > 0);
        for (const text of texts) assert.ok(picture.y + picture.height <= text.y + 0.01);
        for (const part of [...pictures, ...texts]) assert.ok(within(part, box));
        const sheet = pages[page];
        assert.ok(sheet);
        for (const one of pictures) {
          const ink = inkIn(sheet, one, 72);
          assert.ok(ink > 0.05 && ink < 0.95, `${composed[at]?.id}: ${ink} is dark`);
        }
      }
      for (const sheet of pages)
        assert.equal(inkIn(sheet, { x: 0, y: 0, width: area.x - 2, height: 850 }, 72), 0);
    });

  test('begins on the side where its language begins', async () => {
    for (const locale of LOCALE_IDS) {
      const { cells } = await laidSheet(usual(locale), 'pictures-letter', linkTo(locale));
      const [first, second, third, fourth] = cells.map(({ box }) => box);
      assert.ok(first && second && third && fourth);
      const across = [first.x, second.x, third.x];
      const sorted = across.toSorted((a, b) => (locale === 'ar' ? b - a : a - b));
      assert.deepEqual(across, sorted);
      assert.ok(fourth.y > first.y && Math.abs(fourth.x - first.x) < 0.01);
    }
  });

  test('loses nothing, however much is marked, and takes the paper it needs', async () => {
    for (const locale of ['en', 'my'] as const) {
      const leaflet = leafletOf('thailand', locale, 'teen-pictures', 'all', 'km');
      const { cells, area } = await laidSheet(leaflet, 'pictures', linkTo(locale));
      assert.equal(cells.length, cellsOf(leaflet).length + 1);
      for (const { box } of cells) assert.ok(within(box, area));
    }
  });

  test('is refused where words do not fit under a picture, and names them', async () => {
    const leaflet = usual('en');
    const wordy = Array(150).fill('words').join(' ');
    for (const text of ['Incomprehensibilities'.repeat(3), wordy]) {
      const groups = leaflet.groups.map((group) =>
        group.id !== 'needs'
          ? group
          : {
              ...group,
              sections: group.sections.map((one) => ({
                ...one,
                caption: { ...one.caption, text },
              })),
            },
      );
      const props = { leaflet: { ...leaflet, groups }, link: null, icons: await loadIcons() };
      await assert.rejects(fitPictures({ ...props, format: 'pictures' }), new RegExp(text));
    }
  });
});

describe('the cells of a picture sheet', () => {
  test('hold every section but lines to write on, in order, with no picture twice in one cell', () => {
    const leaflet = leafletOf('thailand', 'en', 'adult-pictures');
    const cells = cellsOf(leaflet);
    assert.equal(new Set(cells.map(({ id }) => id)).size, cells.length);
    const begun = sectionsOf(leaflet)
      .filter(({ kind }) => kind !== 'write-in')
      .map(({ kind, id }) => cells.findIndex((cell) => cell.id === `${kind} ${id}`));
    assert.ok(!begun.includes(-1));
    assert.deepEqual(
      begun,
      begun.toSorted((a, b) => a - b),
    );
    for (const { pictogram, of, sign } of cells) {
      const pictures = [pictogram, of, sign].filter((one) => one !== null);
      assert.equal(new Set(pictures).size, pictures.length);
    }
  });

  test('never leave out what limits her, and mark it', () => {
    const leaflet = leafletOf('sample-organisation', 'en', 'adult-pictures');
    const replies = cellsOf(leaflet).filter(({ type }) => type === 'answer');
    const limits = sectionsOf(leaflet).flatMap(({ id, blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'answers'
          ? block.answers
              .filter(({ limit }) => limit)
              .map((one) => `services ${id} ${one.question}`)
          : [],
      ),
    );
    assert.ok(limits.length > 2);
    assert.deepEqual(
      replies.filter(({ sign }) => sign === 'warning').map(({ id }) => id),
      limits,
    );
  });

  test('say of each service whether it is known, and never give a number without its warning', () => {
    const leaflet = leafletOf('thailand', 'en', 'adult-pictures');
    const cells = cellsOf(leaflet);
    for (const cell of cells.filter(({ type }) => type === 'service')) {
      assert.equal(cell.sign, 'question');
      assert.ok(cell.small.length >= 2);
    }
    const contacts = cells.filter((cell) => cell.type === 'contact');
    assert.ok(contacts.some(({ contact }) => contact.warning.length > 0));
    for (const cell of contacts) {
      const said = linesOf(cell).map(({ text }) => text.text);
      for (const { text } of [...cell.contact.warning, cell.contact.check.text])
        assert.ok(said.includes(text));
    }
  });

  test('are for readers of pictures alone', () => {
    assert.throws(() => cellsOf(leafletOf('thailand', 'en', 'adult-easy')), /adult-easy/);
  });
});
