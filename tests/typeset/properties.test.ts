import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { MissingGlyphError } from '../../lib/typeset/index.ts';
import { layoutClusters, type Setting } from '../../lib/typeset/layout.ts';
import type { Cluster } from '../../lib/typeset/textkit-types.ts';
import { loadSetting } from '../../lib/typeset/typeface.ts';
import { anyScript, typesetMixed } from './support/mixed.ts';
import { anyText, drawableText } from './support/random-text.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { LANGUAGES, type Language } from './support/render.ts';

/** Milliseconds. A line of 10,000 characters takes a few seconds on a busy machine. */
const LIMIT = 60_000;

const settings = new Map<Language, Setting>();
for (const language of LANGUAGES) settings.set(language, await loadSetting(anyScript(language)));

const settingOf = (language: Language): Setting => {
  const setting = settings.get(language);
  assert.ok(setting);
  return setting;
};

const language = fc.constantFrom(...LANGUAGES);

const MIRRORED = /\p{Bidi_Mirrored}/gu;
const BLANK = /[\t\v\f\r\u0085\u2028\u2029]/g;

/** Text but for what layout may change: brackets that textkit turned round, and spaces. */
const asLaidOut = (text: string): string => text.replace(MIRRORED, '(').replace(BLANK, ' ');

const NEEDS_NO_INK = /^[\p{Default_Ignorable_Code_Point}\n\r\ufffc]*$/u;

/** Everything in its place: all characters, in order, in clusters that draw something. */
const assertNothingLost = (text: string, clusters: readonly Cluster[]): void => {
  assert.equal(asLaidOut(clusters.map((cluster) => cluster.text).join('')), asLaidOut(text));
  for (const { text: part, parts, codePoints, advanceWidth } of clusters) {
    assert.ok(
      parts.length > 0 || NEEDS_NO_INK.test(part),
      `nothing drawn for ${JSON.stringify(part)}`,
    );
    assert.ok(parts.every(({ id, x, y }) => id > 0 && Number.isFinite(x + y)));
    assert.ok(Number.isFinite(advanceWidth));
    // textkit slices by UTF-16 units.
    assert.equal(codePoints.length, part.length);
  }
};

describe('one run of text', () => {
  it('is laid out with nothing lost', () => {
    const property = fc.property(drawableText, language, (text, in_) => {
      assertNothingLost(text, layoutClusters(text, settingOf(in_)));
    });
    fc.assert(property, { numRuns: 400, seed: 3 });
  });

  it('is laid out, or refused for a character it does hold', () => {
    let refused = 0;
    const property = fc.property(anyText, language, (text, in_) => {
      try {
        assertNothingLost(text, layoutClusters(text, settingOf(in_)));
      } catch (error) {
        if (!(error instanceof MissingGlyphError)) throw error;
        refused += 1;
        assert.ok(asLaidOut(text).includes(asLaidOut(error.character)), error.codePoint);
        const code = Number.parseInt(error.codePoint.slice(2), 16);
        assert.equal(String.fromCodePoint(code), error.character);
      }
    });
    fc.assert(property, { numRuns: 400, seed: 4 });
    assert.ok(refused > 50 && refused < 350, `${refused} refused`);
  });
});

/** The characters of a text that must be on paper, in no order and with no side to brackets. */
const characters = (text: string): string =>
  [...text.normalize('NFD').replace(MIRRORED, '(')]
    .filter((character) => !/[\s\u0085\p{Default_Ignorable_Code_Point}\ufffc]/u.test(character))
    .sort()
    .join('');

const charactersOf = (pdf: Uint8Array): string =>
  characters(
    readGlyphs(pdf)
      .map((glyph) => glyph.text)
      .join(''),
  );

describe('a page', () => {
  it('holds every character, however narrow it is', async () => {
    const width = fc.integer({ min: 120, max: 600 });
    const texts = fc.array(drawableText, { minLength: 1, maxLength: 4 });
    const property = fc.asyncProperty(texts, language, width, async (paragraphs, in_, points) => {
      const pdf = await typesetMixed(paragraphs, in_, { width: points, height: 800 });
      assert.equal(charactersOf(pdf), characters(paragraphs.join('')));
    });
    await fc.assert(property, { numRuns: 40, seed: 5 });
  });

  it('is made, or refused by name', async () => {
    const property = fc.asyncProperty(anyText, language, async (text, in_) => {
      try {
        assert.equal(charactersOf(await typesetMixed([text], in_)), characters(text));
      } catch (error) {
        if (!(error instanceof MissingGlyphError)) throw error;
        assert.ok(
          text.normalize('NFC').includes(error.character) || text.includes(error.character),
        );
      }
    });
    await fc.assert(property, { numRuns: 40, seed: 6 });
  });
});

const LONG = 10_000;
const repeat = (text: string): string => text.repeat(Math.ceil(LONG / text.length));

describe('a word of 10,000 characters', { timeout: LIMIT }, () => {
  const WORDS: readonly (readonly [string, string, Language])[] = [
    ['Latin letters', repeat('abc'), 'en'],
    ['Khmer', repeat('ខ្ញុំ'), 'km'],
    ['Burmese', repeat('ကြွှို့'), 'my'],
    ['Thai', repeat('น้ำ'), 'th'],
    ['Chinese', repeat('热线'), 'zh-Hans'],
    ['Arabic', repeat('سلام'), 'ar'],
    ['Devanagari', repeat('क्षि'), 'hi'],
    ['one letter under a flood of marks', `a${'\u0301'.repeat(LONG)}`, 'en'],
    ['one stack of consonants', repeat('ក្'), 'km'],
    ['joiners', `a${repeat('\u200d')}`, 'en'],
    ['isolates that never end', `a${repeat('\u2067')}`, 'ar'],
    ['two directions', repeat('abcdبتثج'), 'ar'],
    ['many scripts', repeat('abعرកខбгသမ热线'), 'en'],
    ['brackets', repeat('(ب)'), 'ar'],
  ];
  for (const [name, word, in_] of WORDS)
    it(`of ${name}`, async () => {
      assert.ok(word.length >= LONG);
      const pdf = await typesetMixed([word], in_);
      assert.equal(charactersOf(pdf), characters(word));
    });

  it('of emoji is refused', async () => {
    await assert.rejects(typesetMixed([repeat('😀')], 'en'), MissingGlyphError);
  });
});
