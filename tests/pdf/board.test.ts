import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { BoardSheet } from '../../components/handout/board-sheet.tsx';
import { fitBoard } from '../../components/handout/fit-board.tsx';
import type { HandoutProps } from '../../components/handout/handout.tsx';
import { prepareType } from '../../components/handout/render-handout.tsx';
import { loadBannedWords } from '../../lib/check/banned-words.ts';
import { type FormatId, formatOf, pageBar } from '../../lib/formats.ts';
import { alone, type Board, type BoardCell, type Leaflet } from '../../lib/leaflet.ts';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { inTurn } from '../support/rows.ts';
import { checkPdfUa } from '../typeset/support/check-pdf-ua.ts';
import { compareWithHarfBuzz } from '../typeset/support/compare-with-harfbuzz.ts';
import { qpdfFaults } from '../typeset/support/qpdf.ts';
import { readGlyphs } from '../typeset/support/read-glyphs.ts';
import { byCell } from './by-cell.ts';
import { laidCells, within } from './laid-cells.ts';
import { infoOf, inkIn, pagesOf, picturesOf } from './on-paper.ts';
import { bundles, fonts, fontsOf, leafletOf, loadIcons, setHandout } from './support.ts';

const bannedWords = loadBannedWords();

/** Points in so many millimetres. */
const mm = (millimetres: number) => (millimetres * 72) / 25.4;

const boardOf = (locale: Locale, also: Locale | null = null, id = 'thailand'): Leaflet =>
  leafletOf(id, locale, 'adult-pictures', ['food'], also);

const propsOf = async (leaflet: Leaflet, format: FormatId = 'board'): Promise<HandoutProps> => ({
  leaflet,
  format,
  icons: await loadIcons(),
  link: null,
});

/** The same board with this many needs. */
const ofSize = (leaflet: Leaflet, count: number): Leaflet => {
  const { needs } = leaflet.board;
  const more = Array.from({ length: count }, (_, at): BoardCell => {
    const need = needs[at % needs.length];
    assert.ok(need);
    return { ...need, id: `${need.id} ${at}` };
  });
  return { ...leaflet, board: { ...leaflet.board, needs: more } };
};

const withNeed = (leaflet: Leaflet, text: string): Leaflet => {
  const [first, ...rest] = leaflet.board.needs;
  assert.ok(first);
  const needs = [{ ...first, text: { ...first.text, text } }, ...rest];
  return { ...leaflet, board: { ...leaflet.board, needs } };
};

/** The cells of a board in the order of reading, and the area inside the margins. */
async function laidBoard(leaflet: Leaflet, format: FormatId = 'board') {
  const props = await propsOf(leaflet, format);
  const setting = await fitBoard(props);
  const cells = await laidCells(BoardSheet({ ...props, setting }));
  const { width, height, margin } = formatOf(format);
  const area = { x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin };
  return { cells, area, setting };
}

const everyText = ({ ask, marks, needs, replies }: Board) => [
  { text: ask, bold: true },
  ...marks.map((text) => ({ text, bold: false })),
  ...[...needs, ...replies].map(({ text }) => ({ text, bold: true })),
];

/** Every language alone or with another one; in the other of two tests, the other way round. */
const casesOf = (alone: readonly boolean[]) =>
  inTurn(LOCALE_IDS, alone).map(([locale, isAlone]): [Locale, Locale | null] => [
    locale,
    isAlone ? null : locale === 'en' ? 'km' : 'en',
  ]);

describe('a board to point at', () => {
  before(() => prepareType(fonts));

  for (const [locale, also] of casesOf([true, false]))
    test(`in ${locale}${also ? ` with ${also}` : ''} is one tagged page with every word as HarfBuzz shapes it`, async () => {
      const leaflet = boardOf(locale, also);
      const pdf = await setHandout(leaflet, null, 'board');
      assert.equal(pagesOf(pdf), pageBar('board', 'adult-pictures'));
      assert.deepEqual(checkPdfUa(pdf), []);
      assert.equal(qpdfFaults(pdf), '');
      const lines = everyText(leaflet.board).flatMap(({ text, bold }) => [
        { said: alone(text), bold },
        ...(text.also ? [{ said: text.also, bold: false }] : []),
      ]);
      const paragraphs = lines.map(({ said, bold }) => ({
        text: said.text,
        language: said.locale,
        direction: said.dir,
        fonts: fontsOf(said.locale, bold),
      }));
      assert.equal(
        lines.some(({ said }) => said.locale === also),
        also !== null,
      );
      const glyphs = byCell(readGlyphs(pdf), locale === 'ar');
      assert.deepEqual(compareWithHarfBuzz(glyphs, paragraphs), []);
    });

  for (const [locale, also] of casesOf([false, true]))
    test(`in ${locale}${also ? ` with ${also}` : ''} has a picture over each caption, whole and within the margins`, async () => {
      // Twelve needs leave room for 18 mm; with more, these would need too much ink.
      const [twelve] = (await laidBoard(ofSize(boardOf(locale, also), 12))).cells;
      assert.ok((twelve?.pictures[0]?.width ?? 0) >= mm(18));
      const leaflet = boardOf(locale, also);
      const { needs, replies } = leaflet.board;
      const { cells, area } = await laidBoard(leaflet);
      assert.equal(cells.length, needs.length + replies.length);
      const [page] = picturesOf(await setHandout(leaflet, null, 'board'), 72);
      assert.ok(page);
      for (const { box, pictures, texts } of cells) {
        assert.ok(within(box, area), JSON.stringify(box));
        const [picture] = pictures;
        const [caption] = texts;
        assert.ok(picture && caption && pictures.length === 1);
        assert.ok(picture.width >= mm(15) && picture.height >= mm(15), `${picture.width} points`);
        assert.ok(picture.y + picture.height <= caption.y + 0.01);
        for (const part of [picture, ...texts]) assert.ok(within(part, box), JSON.stringify(part));
        const ink = inkIn(page, picture, 72);
        assert.ok(ink > 0.05 && ink < 0.95, `${ink} of a picture is dark`);
      }
      assert.equal(inkIn(page, { x: 0, y: 0, width: area.x - 2, height: 850 }, 72), 0);
      const right = { x: area.x + area.width + 2, y: 0, width: area.x, height: 850 };
      assert.equal(inkIn(page, right, 72), 0);
    });

  test('shows all needs of every bundle, whatever was marked and whoever reads', () => {
    for (const [id, bundle] of Object.entries(bundles)) {
      const all = Object.keys(bundle.facts.needs);
      assert.ok(all.length >= 12 && all.length <= 20, `${id}: ${all.length} needs`);
      for (const selection of ['all', [], ['food'], ['health', 'police-line']] as const)
        for (const reader of ['adult-pictures', 'teen-pictures', 'child-pictures'] as const) {
          const { board } = leafletOf(id, 'km', reader, selection);
          assert.deepEqual(
            board.needs.map((need) => need.id),
            all,
          );
        }
    }
  });

  test('is the same file whatever was marked: it says nothing about anybody', async () => {
    const [food, other] = await Promise.all(
      [['food'], ['pain', 'legal-help', 'police-line']].map((marked) =>
        setHandout(leafletOf('thailand', 'my', 'adult-pictures', marked), null, 'board'),
      ),
    );
    assert.deepEqual(food, other);
  });

  for (const count of [12, 16, 20])
    test(`holds ${count} needs on one page, on A4 and Letter, in two languages if there is room`, async () => {
      for (const [locale, format] of inTurn(LOCALE_IDS, ['board', 'board-letter'] as const)) {
        const leaflet = ofSize(boardOf(locale, locale === 'en' ? 'my' : 'en'), count);
        const { cells, area, setting } = await laidBoard(leaflet, format);
        assert.ok(setting.both || count > 16, `${format} ${locale} has no room for two languages`);
        assert.equal(cells.length, count + leaflet.board.replies.length);
        for (const { page, box, pictures, texts } of cells) {
          assert.equal(page, 0);
          assert.ok(within(box, area), `${format} ${locale}: ${JSON.stringify(box)}`);
          for (const part of [...pictures, ...texts]) assert.ok(within(part, box));
          for (const picture of pictures) assert.ok(picture.width >= mm(15));
        }
      }
    });

  test('begins on the side where its language begins', async () => {
    for (const locale of LOCALE_IDS) {
      const { cells } = await laidBoard(boardOf(locale));
      const [first, second] = cells;
      assert.ok(first && second);
      assert.equal(first.box.y, second.box.y);
      assert.equal(first.box.x > second.box.x, locale === 'ar');
    }
  });

  test('is refused where a caption does not fit, and names it', async () => {
    const long = 'Incomprehensibilities'.repeat(2);
    await assert.rejects(fitBoard(await propsOf(withNeed(boardOf('en'), long))), new RegExp(long));
    const wordy = Array(80).fill('words').join(' ');
    await assert.rejects(
      fitBoard(await propsOf(withNeed(boardOf('en'), wordy))),
      new RegExp(wordy),
    );
  });

  test('says what is invented and what is a draft, and nothing about her', async () => {
    for (const locale of LOCALE_IDS) {
      const leaflet = boardOf(locale, null, 'sample-organisation');
      assert.equal(leaflet.board.marks.length, 2);
      for (const { text } of everyText(leaflet.board))
        for (const word of [...bannedWords.en, ...bannedWords[locale]])
          assert.doesNotMatch(text.text, word);
      const metadata = infoOf(await setHandout(leaflet, null, 'board'));
      assert.match(metadata, new RegExp(`Title:\\s+${leaflet.title.text}`));
      assert.doesNotMatch(metadata, /2026/);
    }
  });
});
