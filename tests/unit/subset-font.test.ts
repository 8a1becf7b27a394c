import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import * as hb from 'harfbuzzjs';
import unpack from 'subset-font';
import { everyText } from '../../lib/build/every-text.ts';
import { fontPath } from '../../lib/build/font-path.ts';
import { lettersOf } from '../../lib/build/letters-of.ts';
import { shapingFeatures } from '../../lib/build/shaping-features.ts';
import { subsetFont } from '../../lib/build/subset-font.ts';
import { subsetText } from '../../lib/build/subset-text.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../../lib/locales.ts';

const fonts = {
  latin: 'noto-sans/400Regular/NotoSans_400Regular.ttf',
  khmer: 'noto-sans-khmer/400Regular/NotoSansKhmer_400Regular.ttf',
  burmese: 'noto-sans-myanmar/400Regular/NotoSansMyanmar_400Regular.ttf',
  arabic: 'noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
};

const words: [keyof typeof fonts, string][] = [
  ['khmer', 'ស្ត្រី'],
  ['khmer', 'អ្នកអាចនិយាយថាទេ'],
  ['khmer', 'គោល កើត ឿ ស្រៀ ចៅ'],
  ['khmer', 'ការងារ\u200Bដោយ\u200Bបង្ខំ'],
  ['burmese', 'ကြွှို့'],
  ['burmese', 'မြန်မာ သင်္ဘော ကျွန်ုပ်'],
  ['arabic', 'يمكنك أن تقول لا'],
  ['arabic', '(لله) آمن الإقامة'],
  ['latin', 'Office, fiancée: affluent'],
  ['latin', 'Người được giúp đỡ'],
  ['latin', 'e\u0302\u0301 \u25CC\u0301 a\u2011b'],
];

function load(path: string): Promise<Buffer> {
  return readFile(new URL(`../../node_modules/@expo-google-fonts/${path}`, import.meta.url));
}

function fontOf(sfnt: Buffer): hb.Font {
  const bytes = new Uint8Array(sfnt).buffer;
  return new hb.Font(new hb.Face(new hb.Blob(bytes)));
}

/** Outlines and positions in drawing order: glyph numbers differ in a subset, shapes must not. */
function drawn(font: hb.Font, text: string, language?: string) {
  const buffer = new hb.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  if (language) buffer.setLanguage(language);
  hb.shape(font, buffer);
  return buffer.getGlyphInfosAndPositions().map(({ codepoint, cluster, ...place }) => ({
    outline: font.glyphToPath(codepoint),
    cluster,
    position: [place.xAdvance, place.yAdvance, place.xOffset, place.yOffset],
  }));
}

async function subsetOf(name: keyof typeof fonts, text: string, ranges?: [number, number][]) {
  const ttf = await load(fonts[name]);
  const woff2 = await subsetFont({ ttf, text, ...(ranges && { ranges }) });
  const sfnt = await unpack(woff2, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true });
  return { ttf, woff2, full: fontOf(ttf), small: fontOf(sfnt) };
}

for (const [name, word] of words) {
  test(`a subset draws like the whole font: ${name} ${word}`, async () => {
    const { full, small } = await subsetOf(name, word);
    const expected = drawn(full, word);
    assert.ok(expected.some((glyph) => glyph.outline.length > 0));
    assert.deepEqual(drawn(small, word), expected);
  });
}

/** Everything we say in a language, in pieces as they are set. */
const said = (locale: Locale): string[] => [
  ...new Set(everyText()[locale].split(/\s+/u).filter(Boolean)),
];

test('a typeface with fewer features draws all we say as with all of them', async () => {
  const locales = LOCALE_IDS.filter((one) => shapingFeatures(LOCALES[one].typeface));
  assert.ok(locales.length > 0);
  for (const locale of locales) {
    const { typeface } = LOCALES[locale];
    const words = said(locale);
    assert.ok(words.length > 1000);
    const ttf = await readFile(fontPath(typeface, 400));
    const text = lettersOf(typeface, words.join('')).join('');
    const cut = async (features: readonly string[] | undefined) => {
      const woff2 = await subsetFont({ ttf, text, features });
      return fontOf(await unpack(woff2, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true }));
    };
    const [full, small, torn] = [
      fontOf(ttf),
      await cut(shapingFeatures(typeface)),
      await cut(['ccmp', 'mark']),
    ];
    const differs = (font: hb.Font) =>
      words.filter(
        (word) =>
          JSON.stringify(drawn(font, word, locale)) !== JSON.stringify(drawn(full, word, locale)),
      );
    const own = new RegExp(`^[${text}]+$`, 'u');
    assert.deepEqual(
      differs(small).filter((word) => own.test(word)),
      [],
    );
    assert.ok(differs(torn).length > 100, 'the comparison notices what is missing');
  }
});

test('the comparison notices a subset that lacks glyphs', async () => {
  const { full, small } = await subsetOf('khmer', 'ក');
  assert.notDeepEqual(drawn(small, 'ស្ត្រី'), drawn(full, 'ស្ត្រី'));
});

test('a subset is a small woff2 that keeps only what was asked for and the font has', async () => {
  const { ttf, woff2, small } = await subsetOf('khmer', 'ក中', [[0x20, 0x7e]]);
  assert.equal(woff2.toString('latin1', 0, 4), 'wOF2');
  assert.ok(woff2.length < ttf.length / 4);
  const kept = new Set(small.face.collectUnicodes());
  assert.ok(kept.has(0x1780), 'the text');
  assert.ok(kept.has(0x25cc), 'the dotted circle');
  assert.ok(!kept.has('中'.codePointAt(0) ?? 0), 'not in the font');
  assert.ok(!kept.has(0x1781), 'not asked for');
  for (const point of kept) {
    if (point < 0x7f) assert.ok(point >= 0x20);
  }
});

test('parts of split vowels are asked for, without being in the text', () => {
  for (const [vowel, parts] of [
    ['น้ำ', '\u0E4D\u0E32'],
    ['ນ້ຳ', '\u0ECD\u0EB2'],
    ['កើ', '\u17C1'],
  ] as const) {
    for (const part of parts) assert.ok(subsetText(vowel).includes(part), vowel);
  }
  assert.ok(!subsetText('ក').includes('\u17C1'));
  for (const always of '\u25CC\u200B\u200C\u200D') assert.ok(subsetText('').includes(always));
});

test('something that is not a font is refused', async () => {
  await assert.rejects(subsetFont({ ttf: Buffer.from('not a font'), text: 'a' }));
});
