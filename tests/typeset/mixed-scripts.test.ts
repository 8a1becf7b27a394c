import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareWithHarfBuzz } from './support/compare-with-harfbuzz.ts';
import { asMixedParagraph, typesetMixed } from './support/mixed.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { asParagraph, LANGUAGES, type Language, typeset } from './support/render.ts';

const WORDS =
  'help, помощь (бг) ខ្ញុំ ព្រះ; မြန်မာ သင်္ဘော: น้ำ กำ ນ້ຳ 热线“您” سلام لا हिन्दी क्षि বাংলা র্কি አማርኛ 24/7 100% quyền.';

/** All scripts in one line, without spaces between some of them. */
const TEXTS = [
  WORDS,
  WORDS.split(' ').reverse().join(' '),
  WORDS.replaceAll(' ', ''),
  'កa\u0301ខ e\u0323\u0302 中é\u0301 สé ກx\u0323 क\u0301',
];

describe('all scripts in one text', () => {
  for (const language of LANGUAGES)
    it(`stand as HarfBuzz shapes each in ${language}`, async () => {
      const pdf = await typesetMixed(TEXTS, language, { width: 900, height: 1200 });
      const paragraphs = TEXTS.map((text) => asMixedParagraph(text, language));
      assert.deepEqual(compareWithHarfBuzz(readGlyphs(pdf), paragraphs), []);
    });
});

/** The outlines a text is drawn with in a language. */
const outlines = async (text: string, language: Language): Promise<string[]> =>
  readGlyphs(await typeset([{ text, language }])).map((glyph) => glyph.outline);

describe('the language chooses the form of a letter', () => {
  it('of Serbian б, in upright type', async () => {
    assert.notDeepEqual(await outlines('б', 'sr-Cyrl'), await outlines('б', 'ru'));
  });
  it('of Romanian ş, which is drawn as ș', async () => {
    assert.deepEqual(await outlines('ş', 'ro'), await outlines('ș', 'ro'));
    assert.notDeepEqual(await outlines('ş', 'en'), await outlines('ș', 'en'));
  });
  it('of Urdu digits', async () => {
    assert.notDeepEqual(await outlines('۴۶۷', 'ur'), await outlines('۴۶۷', 'fa'));
  });
  it('of Vietnamese letters, composed or not', async () => {
    const text = 'Ỗ ệ ở ữ ặ';
    assert.deepEqual(await outlines(text.normalize('NFD'), 'vi'), await outlines(text, 'vi'));
  });
});

describe('marks without a letter, joiners and line ends', () => {
  const EDGES: Partial<Record<Language, string>> = {
    km: ' \u17b7 \u17d2 \u17b6ក \u200dក\u200d \u200c',
    my: '\u1031 \u103a \u102dက \u1039',
    th: '\u0e49 \u0e33 ก \u0e34',
    lo: '\u0ec9 \u0eb3 ກ',
    hi: '\u093f \u094d क \u200d\u094d',
    bn: '\u09bf \u09cd ক',
    ar: '\u064e \u0651 ب \u200dه\u200d لا\u200dلا \u200cم',
    vi: '\u0301 \u0323 a',
  };
  for (const [language, text] of Object.entries(EDGES) as [Language, string][])
    it(`are drawn as HarfBuzz draws them in ${language}`, async () => {
      const sample = { text: `x${text}`, language };
      const glyphs = readGlyphs(await typeset([sample]));
      assert.deepEqual(compareWithHarfBuzz(glyphs, [asParagraph(sample)]), []);
    });
});
