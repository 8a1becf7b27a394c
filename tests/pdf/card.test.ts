import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { cardCode } from '../../components/handout/card-code.ts';
import { fitCard } from '../../components/handout/fit-card.tsx';
import { BANNED_WORDS } from '../../lib/check/banned-words.ts';
import { CARD, FORMATS } from '../../lib/formats.ts';
import { type Leaflet, type Spoken, sectionsOf } from '../../lib/leaflet.ts';
import { laterUrl } from '../../lib/links.ts';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { typedAddress } from '../../lib/typed-address.ts';
import { isolate } from '../../lib/typeset/index.ts';
import { checkPdfUa } from '../typeset/support/check-pdf-ua.ts';
import { compareWithHarfBuzz } from '../typeset/support/compare-with-harfbuzz.ts';
import { extractWithPoppler, plain } from '../typeset/support/extract-text.ts';
import { PdfFile } from '../typeset/support/pdf-file.ts';
import { qpdfFaults } from '../typeset/support/qpdf.ts';
import { readGlyphs } from '../typeset/support/read-glyphs.ts';
import { bundles, fontsOf, leafletOf, poppler, setHandout } from './support.ts';

const TOPICS = ['food', 'health', 'social-worker', 'understand'];

const linkTo = (id: string, locale: Locale): string => {
  const bundle = bundles[id];
  assert.ok(bundle);
  return laterUrl('https://handrail.example', bundle, locale, 'adult-easy', TOPICS);
};

const info = (pdf: Uint8Array): string =>
  poppler(pdf, (cwd) => execFileSync('pdfinfo', ['information.pdf'], { cwd, encoding: 'utf8' }));

/** The first page as a printer has it, in grey. */
const picture = (pdf: Uint8Array, dpi: number): PNG =>
  poppler(pdf, (cwd) => {
    const options = ['-r', `${dpi}`, '-gray', '-png', '-singlefile', 'information.pdf', 'page'];
    execFileSync('pdftoppm', options, { cwd });
    return PNG.sync.read(readFileSync(join(cwd, 'page.png')));
  });

/** Points from the upper left of the card to where there is ink. */
function inkOf(pdf: Uint8Array, dpi: number): { x: number; y: number }[] {
  const { data, width, height } = picture(pdf, dpi);
  const { margin } = FORMATS.card;
  const ink: { x: number; y: number }[] = [];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1)
      if ((data[(y * width + x) * 4] ?? 255) < 160)
        ink.push({ x: ((x + 0.5) * 72) / dpi - margin, y: ((y + 0.5) * 72) / dpi - margin });
  return ink;
}

/** Points of white that scissors may miss by: 2.5 mm. */
const SPARE = 7;

const inside = ({ x, y }: { x: number; y: number }): boolean =>
  x > SPARE && y > SPARE && x < CARD.width - SPARE && y < CARD.height - SPARE;

/** Fails if anything but the marks stands outside a card, or too near its edge. */
function assertNothingLeaves(pdf: Uint8Array): void {
  const near = (value: number, ...edges: number[]) =>
    edges.some((edge) => Math.abs(value - edge) < 0.6);
  const off = (value: number, length: number) => value < -3 || value > length + 3;
  const astray = inkOf(pdf, 150).filter(
    (dot) =>
      !inside(dot) &&
      !(near(dot.x, 0, CARD.width) && off(dot.y, CARD.height)) &&
      !(near(dot.y, 0, CARD.height) && off(dot.x, CARD.width)),
  );
  assert.deepEqual(astray.slice(0, 3), []);
  assert.match(info(pdf), /Pages:\s+1\n/);
}

/** A card with these words for the name of its contact. */
const named = (leaflet: Leaflet, text: string): Leaflet => ({
  ...leaflet,
  card: { ...leaflet.card, name: { ...leaflet.card.name, text } },
});

/** The words a card says, without its number. */
const wordsOf = ({ card }: Leaflet): Spoken[] => [card.name, ...card.marks];

const CASES = LOCALE_IDS.flatMap((locale) =>
  ['thailand', 'sample-organisation', 'general'].map((id) => [id, locale] as const),
);

describe('a card', () => {
  for (const [id, locale] of CASES)
    test(`of ${id} in ${locale} holds all it says, and its code leads to its page`, async () => {
      const leaflet = leafletOf(id, locale, 'adult-easy', TOPICS, 'en');
      const link = linkTo(id, locale);
      const pdf = await setHandout(leaflet, link, 'card');
      assertNothingLeaves(pdf);
      const text = plain(extractWithPoppler(pdf));
      for (const { text: words } of wordsOf(leaflet))
        assert.ok(text.includes(plain(words)), `${words} is missing`);
      assert.ok(text.includes(plain(typedAddress(link))), 'the address stands beneath');
      // As a poor office printer and a phone's camera would have it: 150 dpi, grey.
      const { data, width, height } = picture(pdf, 150);
      assert.equal(jsQR(new Uint8ClampedArray(data), width, height)?.data, link);
    });

  for (const locale of LOCALE_IDS)
    test(`in ${locale} prints its number digit for digit, left to right, as HarfBuzz shapes it`, async () => {
      const leaflet = leafletOf('sample-organisation', locale, 'adult-easy', TOPICS);
      const { name, number, marks } = leaflet.card;
      assert.ok(number);
      const glyphs = readGlyphs(await setHandout(leaflet, null, 'card'));
      const largest = Math.max(...glyphs.map(({ size }) => size));
      const dialled = glyphs
        .filter(({ size }) => size === largest)
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text.replace(/[^+\d]/gu, ''))
        .join('');
      assert.equal(dialled, number.dial);
      const line = (said: Spoken, bold: boolean) => ({
        text: said.text,
        language: said.locale,
        direction: said.dir,
        fonts: fontsOf(said.locale, bold),
      });
      const digits = { text: isolate(number.display), locale, dir: leaflet.dir };
      const lines = [line(name, true), line(digits, true), ...marks.map((one) => line(one, false))];
      assert.deepEqual(compareWithHarfBuzz(glyphs, lines), []);
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
      for (const word of [...BANNED_WORDS.en, ...BANNED_WORDS[locale]])
        for (const { text } of wordsOf(leaflet)) assert.doesNotMatch(text, word);
    });

  test('is 85.6 by 54 mm between its marks', async () => {
    const leaflet = leafletOf('thailand', 'en', 'adult-easy', TOPICS);
    const ink = inkOf(await setHandout(leaflet, null, 'card'), 600);
    const above = ink.filter(({ y }) => y < -5).map(({ x }) => x);
    const beside = ink.filter(({ x }) => x < -5).map(({ y }) => y);
    const millimetres = (points: number[]) =>
      ((Math.max(...points) - Math.min(...points)) * 25.4) / 72;
    assert.ok(Math.abs(millimetres(above) - 85.6) < 0.15, `${millimetres(above)} mm wide`);
    assert.ok(Math.abs(millimetres(beside) - 54) < 0.15, `${millimetres(beside)} mm high`);
  });

  test('stays whole, with number and marks, however long the name of a contact is', async () => {
    const usual = leafletOf('thailand', 'my', 'adult-easy', TOPICS);
    const link = linkTo('thailand', 'my');
    for (const times of [3, 6, 40]) {
      const leaflet = named(usual, `${usual.card.name.text} `.repeat(times).trim());
      const pdf = await setHandout(leaflet, link, 'card');
      assertNothingLeaves(pdf);
      const text = plain(extractWithPoppler(pdf));
      for (const { text: mark } of usual.card.marks) assert.ok(text.includes(plain(mark)), mark);
      assert.ok(text.includes(usual.card.number?.display ?? 'no number'));
      // Whole or not at all.
      const whole = text.includes(plain(leaflet.card.name.text));
      assert.ok(whole || !text.includes(plain(usual.card.name.text)), `${times} times the name`);
      assert.equal(whole, times < 40);
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
    const lines = new Set(digits.filter(({ size }) => size === largest).map(({ line }) => line));
    assert.equal(lines.size, 1);
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
