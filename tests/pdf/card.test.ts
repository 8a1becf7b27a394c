import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { CardAlone } from '../../components/handout/card.tsx';
import { cardCode } from '../../components/handout/card-code.ts';
import { cardGrid } from '../../components/handout/card-grid.ts';
import { ARM } from '../../components/handout/cut-marks.tsx';
import { fitCard } from '../../components/handout/fit-card.tsx';
import { loadBannedWords } from '../../lib/check/banned-words.ts';
import { CARD, FORMATS, type FormatId, formatOf } from '../../lib/formats.ts';
import { type Leaflet, type Spoken, sectionsOf } from '../../lib/leaflet.ts';
import { laterUrl } from '../../lib/links.ts';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { typedAddress } from '../../lib/typed-address.ts';
import { isolate, renderDocument } from '../../lib/typeset/index.ts';
import { inTurn } from '../support/rows.ts';
import { checkPdfUa } from '../typeset/support/check-pdf-ua.ts';
import { compareWithHarfBuzz } from '../typeset/support/compare-with-harfbuzz.ts';
import { plain } from '../typeset/support/extract-text.ts';
import { PdfFile } from '../typeset/support/pdf-file.ts';
import { readModel, textOf } from '../typeset/support/pdf-ua/model.ts';
import { qpdfFaults } from '../typeset/support/qpdf.ts';
import { type DrawnGlyph, readGlyphs } from '../typeset/support/read-glyphs.ts';
import { bundles, fontsOf, leafletOf, poppler, setHandout } from './support.ts';

const bannedWords = loadBannedWords();

const TOPICS = ['food', 'health', 'social-worker', 'understand'];

const linkTo = (id: string, locale: Locale): string => {
  const bundle = bundles[id];
  assert.ok(bundle);
  return laterUrl('https://handrail.example', bundle, locale, 'adult-easy', TOPICS);
};

const info = (pdf: Uint8Array): string =>
  poppler(pdf, (cwd) => execFileSync('pdfinfo', ['information.pdf'], { cwd, encoding: 'utf8' }));

const pictures = new WeakMap<Uint8Array, Map<number, PNG>>();

/** The first page as a printer has it, in grey: printed once, however often it is looked at. */
const picture = (pdf: Uint8Array, dpi: number): PNG => {
  const known = pictures.get(pdf) ?? new Map<number, PNG>();
  pictures.set(pdf, known);
  const page =
    known.get(dpi) ??
    poppler(pdf, (cwd) => {
      const options = ['-r', `${dpi}`, '-gray', '-png', '-singlefile', 'information.pdf', 'page'];
      execFileSync('pdftoppm', options, { cwd });
      return PNG.sync.read(readFileSync(join(cwd, 'page.png')));
    });
  known.set(dpi, page);
  return page;
};

/** Upper left corners of the cards of a sheet, in points. */
function corners(format: FormatId): { x: number; y: number }[] {
  const { columns, rows, left, top } = cardGrid(format);
  return Array.from({ length: columns * rows }, (_, at) => ({
    x: left + (at % columns) * CARD.width,
    y: top + Math.floor(at / columns) * CARD.height,
  }));
}

/** Points from the upper left of the sheet to where there is ink. */
function inkOf(pdf: Uint8Array, dpi: number): { x: number; y: number }[] {
  const { data, width, height } = picture(pdf, dpi);
  const ink: { x: number; y: number }[] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((data[(y * width + x) * 4] ?? 255) < 160)
        ink.push({ x: ((x + 0.5) * 72) / dpi, y: ((y + 0.5) * 72) / dpi });
  return ink;
}

/** Points of white that scissors may miss by: 2.5 mm. */
const SPARE = 7;

/** Fails if anything but the marks stands outside a card, or too near its edge. */
function assertNothingLeaves(pdf: Uint8Array, format: FormatId = 'card'): void {
  const cards = corners(format);
  const xs = [...new Set(cards.flatMap(({ x }) => [x, x + CARD.width]))];
  const ys = [...new Set(cards.flatMap(({ y }) => [y, y + CARD.height]))];
  const off = (value: number, edges: number[]) =>
    value < Math.min(...edges) - 3 || value > Math.max(...edges) + 3;
  const near = (value: number, edges: number[], by: number) =>
    edges.some((edge) => Math.abs(value - edge) < by);
  const onCard = (dot: { x: number; y: number }) =>
    cards.some(
      ({ x, y }) =>
        dot.x > x + SPARE &&
        dot.x < x + CARD.width - SPARE &&
        dot.y > y + SPARE &&
        dot.y < y + CARD.height - SPARE,
    );
  // In the margins and on the crosses, and there on a line to cut.
  const onMark = ({ x, y }: { x: number; y: number }) =>
    (near(x, xs, 0.6) && (off(y, ys) || near(y, ys, ARM + 0.6))) ||
    (near(y, ys, 0.6) && (off(x, xs) || near(x, xs, ARM + 0.6)));
  const astray = inkOf(pdf, 150).filter((dot) => !onCard(dot) && !onMark(dot));
  assert.deepEqual(astray.slice(0, 3), []);
  assert.match(info(pdf), /Pages:\s+1\n/);
}

/** What each card of a sheet says, as somebody copies it. */
const textsOf = (pdf: Uint8Array, format: FormatId = 'card'): string[] =>
  poppler(pdf, (cwd) =>
    corners(format).map(({ x, y }) => {
      const box = [x, y, CARD.width, CARD.height].map((length) => `${Math.round(length)}`);
      const crop = ['-x', '-y', '-W', '-H'].flatMap((option, at) => [option, box[at] ?? '']);
      const options = ['-enc', 'UTF-8', ...crop, 'information.pdf', '-'];
      return plain(execFileSync('pdftotext', options, { cwd, encoding: 'utf8' }));
    }),
  );

/** Where the code of each card leads, read as a poor office printer and a phone would have it. */
function codesOf(pdf: Uint8Array, format: FormatId = 'card'): (string | undefined)[] {
  const sheet = picture(pdf, 150);
  const pixels = (points: number) => Math.round((points * 150) / 72);
  const [width, height] = [pixels(CARD.width), pixels(CARD.height)];
  return corners(format).map(({ x, y }) => {
    const card = new PNG({ width, height });
    PNG.bitblt(sheet, card, pixels(x), pixels(y), width, height, 0, 0);
    return jsQR(new Uint8ClampedArray(card.data), width, height)?.data;
  });
}

/** Fails unless there are as many marks, this far from one to the next. Points, millimetres. */
function assertApart(ink: number[], millimetres: number, count: number): void {
  const [first = 0, ...rest] = ink.toSorted((a, b) => a - b);
  const marks = [[first]];
  for (const dot of rest) {
    const last = marks.at(-1) ?? [];
    if (dot - (last.at(-1) ?? 0) < 2) last.push(dot);
    else marks.push([dot]);
  }
  const middles = marks.map((dots) => ((dots[0] ?? 0) + (dots.at(-1) ?? 0)) / 2);
  assert.equal(middles.length, count);
  for (const [at, middle] of middles.entries()) {
    const gap = ((middle - (middles[at - 1] ?? 0)) * 25.4) / 72;
    if (at > 0) assert.ok(Math.abs(gap - millimetres) < 0.15, `${gap} mm`);
  }
}

/** Glyphs by line, and by card where cards stand side by side. */
function linesIn(glyphs: readonly DrawnGlyph[]): DrawnGlyph[][] {
  const middle = FORMATS.card.width / 2;
  const lines = new Map<string, DrawnGlyph[]>();
  for (const glyph of glyphs) {
    const key = `${glyph.line} ${glyph.x > middle}`;
    lines.set(key, [...(lines.get(key) ?? []), glyph]);
  }
  return [...lines.values()];
}

/** A card with these words for the name of its contact. */
const named = (leaflet: Leaflet, text: string): Leaflet => ({
  ...leaflet,
  card: { ...leaflet.card, name: { ...leaflet.card.name, text } },
});

/** The words a card says, without its number. */
const wordsOf = ({ card }: Leaflet): Spoken[] => [card.name, ...card.marks];

const CASES = inTurn(LOCALE_IDS, ['thailand', 'sample-organisation', 'general']);

describe('a card', () => {
  for (const [locale, id] of CASES)
    test(`of ${id} in ${locale} is ten on a sheet, each with all it says and a code to its page`, async () => {
      const leaflet = leafletOf(id, locale, 'adult-easy', TOPICS, 'en');
      const link = linkTo(id, locale);
      const pdf = await setHandout(leaflet, link, 'card');
      assertNothingLeaves(pdf);
      const texts = textsOf(pdf);
      assert.equal(texts.length, 10);
      for (const text of texts) {
        for (const { text: words } of wordsOf(leaflet))
          assert.ok(text.includes(plain(words)), `${words} is missing`);
        assert.ok(text.includes(plain(typedAddress(link))), 'the address stands beneath');
      }
      assert.deepEqual(codesOf(pdf), Array(10).fill(link));
    });

  for (const locale of LOCALE_IDS)
    test(`in ${locale} is eight on a Letter sheet`, async () => {
      const link = linkTo('thailand', locale);
      const leaflet = leafletOf('thailand', locale, 'adult-easy', TOPICS);
      const pdf = await setHandout(leaflet, link, 'card-letter');
      assertNothingLeaves(pdf, 'card-letter');
      assert.match(info(pdf), /Page size:\s+612 x 792 pts/);
      assert.deepEqual(codesOf(pdf, 'card-letter'), Array(8).fill(link));
    });

  test('has 12 mm of paper around the cards, for any printer', () => {
    for (const format of ['card', 'card-letter'] as const) {
      const { width, height } = formatOf(format);
      for (const { x, y } of corners(format))
        for (const points of [x, y, width - x - CARD.width, height - y - CARD.height])
          assert.ok((points * 25.4) / 72 >= 12, `${format}: ${points} points`);
    }
  });

  test('is read aloud once, and leads on once, however often it is printed', async () => {
    const leaflet = leafletOf('thailand', 'ar', 'adult-easy', TOPICS);
    const link = linkTo('thailand', 'ar');
    const { elements } = readModel(await setHandout(leaflet, link, 'card'));
    const count = (type: string) => elements.filter((one) => one.type === type).length;
    assert.equal(count('Figure'), 1);
    assert.equal(count('Link'), 1);
    const said = elements.flatMap(({ dictionary }) => textOf(dictionary['/ActualText']) ?? []);
    for (const { text } of leaflet.card.marks)
      assert.equal(said.filter((one) => plain(one) === plain(text)).length, 1);
  });

  test('is a file little larger than that of one card', async () => {
    for (const locale of LOCALE_IDS) {
      const leaflet = leafletOf('thailand', locale, 'adult-easy', TOPICS);
      const link = linkTo('thailand', locale);
      const sheet = await setHandout(leaflet, link, 'card');
      const setting = await fitCard(leaflet, link);
      const one = await renderDocument(CardAlone({ leaflet, link, setting }));
      assert.ok(sheet.length < one.length * 1.5, `${locale}: ${sheet.length} of ${one.length}`);
    }
  });

  for (const locale of LOCALE_IDS)
    test(`in ${locale} prints its number digit for digit, left to right, as HarfBuzz shapes it`, async () => {
      const leaflet = leafletOf('sample-organisation', locale, 'adult-easy', TOPICS);
      const { name, number, marks } = leaflet.card;
      assert.ok(number);
      const glyphs = readGlyphs(await setHandout(leaflet, null, 'card'));
      const largest = Math.max(...glyphs.map(({ size }) => size));
      const dialled = linesIn(glyphs.filter(({ size }) => size === largest)).map((row) =>
        row
          .toSorted((a, b) => a.x - b.x)
          .map(({ text }) => text.replace(/[^+\d]/gu, ''))
          .join(''),
      );
      assert.deepEqual(dialled, Array(10).fill(number.dial));
      const line = (said: Spoken, bold: boolean) => ({
        text: said.text,
        language: said.locale,
        direction: said.dir,
        fonts: fontsOf(said.locale, bold),
      });
      const digits = { text: isolate(number.display), locale, dir: leaflet.dir };
      const lines = [line(name, true), line(digits, true), ...marks.map((one) => line(one, false))];
      const sheet = Array.from({ length: 10 }, () => lines).flat();
      assert.deepEqual(compareWithHarfBuzz(glyphs, sheet), []);
    });

  for (const locale of LOCALE_IDS)
    test(`in ${locale} is a tagged file that says nothing about her`, async () => {
      const leaflet = leafletOf('thailand', locale, 'child-easy', TOPICS);
      const pdf = await setHandout(leaflet, linkTo('thailand', locale), 'card');
      assert.deepEqual(checkPdfUa(pdf), []);
      assert.equal(qpdfFaults(pdf), '');
      assert.equal(Buffer.from(new PdfFile(pdf).catalog['/Lang'] as Uint8Array).toString(), locale);
      const metadata = info(pdf);
      assert.match(metadata, new RegExp(`Title:\\s+${leaflet.title.text}`));
      assert.doesNotMatch(metadata, /2026/);
      for (const field of ['Author', 'Subject', 'Creator', 'Producer', 'Keywords'])
        assert.doesNotMatch(metadata, new RegExp(`^${field}:[ \\t]*\\S`, 'm'));
      for (const word of [...bannedWords.en, ...bannedWords[locale]])
        for (const { text } of wordsOf(leaflet)) assert.doesNotMatch(text, word);
    });

  test('is 85.6 by 54 mm between its marks', async () => {
    const leaflet = leafletOf('thailand', 'en', 'adult-easy', TOPICS);
    const ink = inkOf(await setHandout(leaflet, null, 'card'), 600);
    const { left, top } = cardGrid('card');
    const above = ink.filter(({ y }) => y < top - 5).map(({ x }) => x);
    const beside = ink.filter(({ x }) => x < left - 5).map(({ y }) => y);
    assertApart(above, 85.6, 3);
    assertApart(beside, 54, 6);
  });

  test('stays whole, with number and marks, however long the name of a contact is', async () => {
    const usual = leafletOf('thailand', 'my', 'adult-easy', TOPICS);
    const link = linkTo('thailand', 'my');
    for (const times of [3, 6, 40]) {
      const leaflet = named(usual, `${usual.card.name.text} `.repeat(times).trim());
      const pdf = await setHandout(leaflet, link, 'card');
      assertNothingLeaves(pdf);
      for (const text of textsOf(pdf)) {
        for (const { text: mark } of usual.card.marks) assert.ok(text.includes(plain(mark)), mark);
        assert.ok(text.includes(usual.card.number?.display ?? 'no number'));
        // Whole or not at all.
        const whole = text.includes(plain(leaflet.card.name.text));
        assert.ok(whole || !text.includes(plain(usual.card.name.text)), `${times} times the name`);
        assert.equal(whole, times < 40);
      }
    }
  });

  test('keeps a long number on one line', async () => {
    const usual = leafletOf('thailand', 'ar', 'adult-easy', TOPICS);
    // The longest there is: fifteen digits (ITU-T E.164), grouped.
    const number = {
      dial: '+123456789012345',
      display: '+123\u00a0456\u00a0789\u00a0012\u00a0345',
    };
    const leaflet = { ...usual, card: { ...usual.card, number } };
    const pdf = await setHandout(leaflet, linkTo('thailand', 'ar'), 'card');
    assertNothingLeaves(pdf);
    const digits = readGlyphs(pdf).filter(({ font, text }) => /[+\d]/u.test(text) && font);
    const largest = Math.max(...digits.map(({ size }) => size));
    assert.equal(linesIn(digits.filter(({ size }) => size === largest)).length, 10);
  });

  test('is refused where its marks do not fit, where nothing is on it, and where no phone could read it', async () => {
    const usual = leafletOf('thailand', 'en', 'adult-easy', TOPICS);
    const [mark] = usual.card.marks;
    assert.ok(mark);
    const long = { ...mark, text: `${mark.text} `.repeat(30) };
    const wordy = { ...usual, card: { ...usual.card, marks: [long] } };
    await assert.rejects(fitCard(wordy, null), /does not fit on a card/);
    const empty = { ...usual, card: { ...usual.card, number: null } };
    await assert.rejects(fitCard(empty, null), /no number and no address/);
    assert.throws(() => cardCode(`https://handrail.example/${'x'.repeat(400)}`), /too long/);
  });

  test('has modules of 0.4 mm at least, and level Q for an address like ours', () => {
    assert.equal(cardCode(linkTo('thailand', 'km')).ecc, 'Q');
    const long = cardCode(`https://handrail.example/${'x'.repeat(90)}`);
    assert.equal(long.ecc, 'M');
    assert.ok((long.module * 25.4) / 72 >= 0.4);
  });
});

describe('the words of a card', () => {
  test('are the same for any age and reading level, and in her language alone', () => {
    const cards = (['adult-easy', 'adult-full', 'adult-pictures', 'teen-easy'] as const).map(
      (reader) => leafletOf('thailand', 'km', reader, TOPICS, 'en').card,
    );
    for (const card of cards) assert.deepEqual(card, cards[0]);
    assert.ok(!JSON.stringify(cards).includes('"also"'));
  });

  test('never give a number without its warning', () => {
    const { card } = leafletOf('thailand', 'en', 'adult-easy', ['police-line', 'ambulance']);
    assert.equal(card.number?.dial, '1669');
    const alone = leafletOf('thailand', 'en', 'adult-easy', ['police-line']);
    assert.equal(alone.card.number, null);
    assert.ok(sectionsOf(alone).some(({ id }) => id === 'police-line'));
  });

  test('say what is invented, what nobody has called, and what is a draft', () => {
    const strings = JSON.parse(readFileSync('locales/en/leaflet.json', 'utf8')).card;
    const marks = (id: string) => leafletOf(id, 'en').card.marks.map(({ text }) => text);
    assert.deepEqual(marks('thailand'), [strings.unchecked, strings.draft]);
    assert.deepEqual(marks('sample-organisation'), [strings.fictional, strings.draft]);
  });
});
