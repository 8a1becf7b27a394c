import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  bindSpaces,
  isolate,
  learnBreaks,
  lineBreaker,
  markBreaks,
} from '../../lib/typeset/index.ts';
import { plain } from './support/extract-text.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { typeset } from './support/render.ts';
import { SAMPLES } from './support/samples.ts';

/** The parts of one word, as the callback makes them, between bars. */
const parts = (locale: string, word: string, keepTogether?: string[]): string =>
  lineBreaker(locale, keepTogether)(word).filter(Boolean).join('|');

describe('lineBreaker', () => {
  it('breaks between words where a script has no spaces', () => {
    assert.equal(parts('km', 'អ្នកអាចហៅទូរស័ព្ទ'), 'អ្នក|អាច|ហៅ|ទូរស័ព្ទ');
    assert.match(parts('my', 'ကျွန်ုပ်တို့သည်'), /^ကျွန်ုပ်\|/);
    assert.equal(parts('th', 'ภาษาไทย'), 'ภาษา|ไทย');
    assert.equal(parts('lo', 'ພາສາລາວ'), 'ພາສາ|ລາວ');
    assert.equal(parts('zh-Hans', '免费帮助'), '免费|帮助');
  });

  it('puts an empty part between two, which keeps textkit from printing a hyphen', () => {
    assert.deepEqual(lineBreaker('km')('អ្នកអាច'), ['អ្នក', '', 'អាច']);
  });

  it('keeps the words it is told to, and breaks around them', () => {
    assert.equal(parts('km', 'អាចបដិសេធការ', ['បដិសេធ']), 'អាច|បដិសេធ|ការ');
    assert.equal(parts('km', 'អាចបដិសេធការ', ['សេធ', 'បដិសេធការ']), 'អាច|បដិសេធការ');
  });

  it('breaks a word at its own bars, and leaves one alone that is split nowhere else', () => {
    assert.equal(parts('km', 'អ្នកអាចមកវិញ'), 'អ្នក|អាចម|ក|វិញ');
    assert.equal(parts('km', 'អ្នកអាចមកវិញ', ['អាច|មក']), 'អ្នក|អាច|មក|វិញ');
    assert.equal(parts('km', 'ស្នាក់នៅកន្លែងណា', ['នៅ|កន្លែងណា']), 'ស្នាក់នៅ|កន្លែងណា');
  });

  it('does not take the end of one word and the middle of a syllable for a word', () => {
    assert.equal(parts('km', 'អាចប្រើ', ['ចប']), 'អាច|ប្រើ');
  });

  it('breaks what it has learned as it was told, whatever the dictionary says', () => {
    learnBreaks('km-x-taught', { lines: ['អ្នកអាច|ហៅ', 'បដិសេធ'], keepTogether: [] });
    assert.equal(parts('km-x-taught', 'អ្នកអាចហៅ'), 'អ្នកអាច|ហៅ');
    assert.equal(parts('km-x-taught', '(អ្នកអាចហៅ)។បដិសេធ។'), '(អ្នកអាច|ហៅ)។|បដិសេធ។');
    learnBreaks('km-x-taught', { lines: [], keepTogether: [] });
    assert.equal(parts('km-x-taught', 'អ្នកអាចហៅ'), 'អ្នក|អាច|ហៅ');
  });

  it('follows zero-width spaces and then asks no dictionary', () => {
    const word = 'អ្នកអាច\u200bហៅទូរស័ព្ទ';
    assert.equal(parts('km', word), 'អ្នកអាច\u200b|ហៅទូរស័ព្ទ');
    assert.equal(markBreaks('អ្នកអាច ok', 'km'), 'អ្នក\u200bអាច ok');
  });

  it('takes NFD and gives NFC', () => {
    assert.equal(lineBreaker('my')('\u1025\u102e').join(''), '\u1026');
  });
});

describe('signs at the ends of lines', () => {
  it('leaves closing signs with what ends and opening signs with what begins', () => {
    assert.equal(parts('km', '«អ្នក»អាច។'), '«អ្នក»|អាច។');
    assert.equal(parts('my', 'ပါ၊မ(ဟုတ်)ပါ။'), 'ပါ၊|မ|(ဟုတ်)|ပါ။');
    assert.equal(parts('th', 'ภาษา“ไทย”ภาษา'), 'ภาษา|“ไทย”|ภาษา');
  });

  it('follows the Chinese rules for the first and last sign of a line', () => {
    assert.equal(parts('zh-Hans', '打“热线”。（免费）'), '打|“热线”。|（免费）');
    assert.equal(parts('zh-Hans', '他说：《权利》、《帮助》！'), '他|说：|《权利》、|《帮助》！');
    for (const sign of '，。、；：？！）》〉」』】〕”’…—·～％℃々')
      assert.ok(!parts('zh-Hans', `免费${sign}免费`).includes(`|${sign}`), sign);
    for (const sign of '（《〈「『【〔“‘／')
      assert.ok(!parts('zh-Hans', `免费${sign}免费`).includes(`${sign}|`), sign);
  });

  it('keeps the two halves of a Chinese dash and ellipsis together', () => {
    assert.equal(parts('zh-Hans', '免费——帮助'), '免费——|帮助');
    assert.equal(parts('zh-Hans', '免费……帮助'), '免费……|帮助');
  });

  it('keeps signs of repetition, abbreviation and "and so on" with their word', () => {
    assert.equal(parts('km', 'ផ្សេងៗទៀត'), 'ផ្សេងៗ|ទៀត');
    assert.equal(parts('km', 'សេវា។ល។'), 'សេវា។ល។');
    assert.ok(!parts('th', 'ต่างๆกรุงเทพฯ').match(/\|[ๆฯ]/));
    assert.ok(!parts('lo', 'ຕ່າງໆຯລຯ').match(/\|[ໆຯ]/));
    assert.equal(parts('th', 'พ.ศ.'), 'พ.ศ.');
    assert.equal(parts('th', 'ไทยฯลฯ'), 'ไทยฯลฯ');
  });

  it('binds the spaces at which no line may end', () => {
    for (const text of [
      '100 %',
      '฿ 100',
      '08:30 – 17:00',
      'ต่าง ๆ',
      'បាន ។',
      '« oui',
      'oui »',
      'oui  !',
      'نعم ؟',
    ])
      assert.doesNotMatch(bindSpaces(text), / /, text);
    for (const text of ['24 hours', '1 .5', 'a (b) c', 'ក ខ', '2 3'])
      assert.equal(bindSpaces(text), text);
  });
});

describe('numbers, addresses and words of spaced scripts', () => {
  const WHOLE = [
    'help@example.org',
    'https://a.org/b?c=d-e',
    '+66-2-123',
    'self-help',
    '24/7',
    '8:30–17:00',
    '100%',
    '฿100',
    '100฿',
    '￥100',
    '០២៣\u00a0១២៣៤',
    '២៤/៧',
    'Москва',
    'العربية',
    '👩‍👩‍👧🇰🇭👍🏽',
  ];

  it('stay whole in every language', () => {
    for (const locale of ['en', 'km', 'my', 'th', 'lo', 'zh-Hans', 'ar', 'ru'])
      for (const word of [...WHOLE, isolate('+66 2 123 4567')])
        assert.equal(parts(locale, word), word);
    assert.equal(parts('ar', 'والمكالمة(100%)'), 'والمكالمة(100%)');
  });

  it('stay whole among unspaced words', () => {
    for (const word of WHOLE)
      assert.match(parts('th', `ภาษา${word}ภาษา`), RegExp(`${quote(word)}`));
  });

  it('stay whole where a phone number is written with spaces in a sentence', () => {
    for (const number of ['+66 2 123 4567', '(02) 123 4567', '012 345 678', '០២៣ ១២៣ ៤៥៦'])
      assert.equal(bindSpaces(`ហៅ ${number} បាន`), `ហៅ ${number.replaceAll(' ', '\u00a0')} បាន`);
  });
});

const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** Where an orthographic syllable of Khmer or Burmese may begin: not at what is stacked or closed. */
const SYLLABLE =
  /[\u1780-\u17b3](?:\u17d2[\u1780-\u17b3]|[\u17b4-\u17d1\u17dd])*|[\u1000-\u102a\u103f](?:\u103a\u1039[\u1000-\u102a]|\u1039[\u1000-\u102a]|[\u102b-\u1038\u103a-\u103e]|[\u1000-\u1025\u103f]\u1037?(?:\u103a|(?=\u1039)))*/gu;

/** The offsets at which a callback's parts begin, but the first. */
const startsOf = (found: readonly string[]): number[] =>
  found.slice(1).map((_, index) => found.slice(0, index + 1).join('').length);

describe('whatever the text', () => {
  const LETTERS = [
    ...'កខរស្្្ាេើំៈៗ។ៜ កခနယသ််္္ြျေိ့ုး၊။၎ กขเแโไาำะิ่๊ๆฯ ກຂເໄາຳະິ່ໆຯ 中文，。（“”）—…',
    ...'a1é-/.:%฿$\u200b\u00a0\u200d\u2060\u2066\u2069(«»)👩🏽🇰🇭🇲',
  ];
  const word = fc
    .array(fc.constantFrom(...LETTERS), { maxLength: 24 })
    .map((some) => some.join(''));
  const locales = fc.constantFrom('km', 'my', 'th', 'lo', 'zh-Hans', 'en');

  it('loses nothing, never splits a cluster, and keeps signs in their place', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
    const property = fc.property(word, locales, (characters, locale) => {
      const text = characters.replaceAll(' ', '').normalize('NFC');
      const found = lineBreaker(locale)(text).filter(Boolean);
      assert.equal(found.join(''), text);
      const clusters = new Set(Array.from(graphemes.segment(text), ({ index }) => index));
      for (const start of startsOf(found)) assert.ok(clusters.has(start), `${found.join('|')}`);
      for (const part of found.slice(1))
        assert.doesNotMatch(part, /^[\p{M}\p{Pe}\p{Pf}\u00a0។၊။，。ៗๆໆฯຯะาำະາຳ…—]/u);
      for (const part of found.slice(0, -1))
        assert.doesNotMatch(part, /[\u17d2\u1039\u00a0(«“（เแโไເໄ]$/u);
    });
    fc.assert(property, { numRuns: 2000, seed: 7 });
  });

  it('never splits a syllable of Khmer or Burmese', () => {
    const letters = [...'កខរស្្ាេើំៈអဣကခနယသ််္ြျေိ့ုး'];
    const some = fc.array(fc.constantFrom(...letters), { maxLength: 16 });
    const property = fc.property(some, fc.constantFrom('km', 'my'), (characters, locale) => {
      const text = characters.join('').normalize('NFC');
      const starts = startsOf(lineBreaker(locale)(text).filter(Boolean));
      for (const { 0: syllable, index } of text.matchAll(SYLLABLE))
        for (const start of starts)
          assert.ok(start <= index || start >= index + syllable.length, `${syllable} in ${text}`);
    });
    fc.assert(property, { numRuns: 2000, seed: 7 });
  });

  it('takes time in proportion to the length of a word, and breaks it as a short one', () => {
    const phrase = 'អ្នកអាចបដិសេធការពិនិត្យ';
    const time = (length: number) => {
      const started = performance.now();
      const found = lineBreaker('km', ['បដិសេធ'])(phrase.repeat(length));
      assert.equal(
        found.filter(Boolean).join('|'),
        Array(length)
          .fill(parts('km', phrase, ['បដិសេធ']))
          .join('|'),
      );
      return performance.now() - started;
    };
    const best = (length: number) => Math.min(...[1, 2, 3].map(() => time(length)));
    assert.ok(best(3200) / best(400) < 24);
  });
});

describe('on paper', () => {
  it('prints no hyphen, however narrow the column', async () => {
    for (const samples of [SAMPLES.en, SAMPLES.km, SAMPLES.my, SAMPLES.ar]) {
      const withoutHyphens = samples.map((s) => ({ ...s, text: s.text.replaceAll('-', '') }));
      const glyphs = readGlyphs(await typeset(withoutHyphens, 140));
      const inked = glyphs.filter((glyph) => glyph.outline !== '');
      assert.ok(inked.length > 50);
      assert.ok(!inked.some((glyph) => /[-\u2010\u2011]/.test(glyph.text)));
      assert.ok(plain(inked.map((glyph) => glyph.text).join('')).length > 50);
    }
  });

  it('prints a phone number on one line, however narrow the column', async () => {
    const text = bindSpaces('សូមហៅលេខ +66 2 123 4567 ឬ (02) 765-4321 បានគ្រប់ពេល');
    for (const width of [180, 190, 200, 220, 240, 260]) {
      const glyphs = readGlyphs(await typeset([{ text, language: 'km' }], width));
      const lines = new Map<string, string>();
      for (const { line, text: part } of glyphs) lines.set(line, (lines.get(line) ?? '') + part);
      const found = [...lines.values()].map((line) => line.replace(/\s/gu, ' '));
      assert.ok(lines.size > 1);
      for (const number of ['+66 2 123 4567', '(02) 765-4321'])
        assert.ok(
          found.some((line) => line.includes(number)),
          `${width}: ${found.join(' / ')}`,
        );
    }
  });

  it('squeezes no line: every space is as wide as in text that has room', async () => {
    for (const sample of [...SAMPLES.en, ...SAMPLES.km, ...SAMPLES.my]) {
      // Those that stand for text: marks are drawn after the others of their line.
      const spoken = async (width: number) =>
        readGlyphs(await typeset([sample], width)).filter(({ outline, text }) => outline && text);
      const natural = await spoken(4000);
      for (const width of [200, 300]) {
        const glyphs = await spoken(width);
        assert.equal(glyphs.length, natural.length);
        const steps = glyphs.flatMap(({ line, x }, index) => {
          const next = glyphs[index + 1];
          const wide = (natural[index + 1]?.x ?? 0) - (natural[index]?.x ?? 0);
          return next?.line === line ? [Math.abs(next.x - x - wide)] : [];
        });
        assert.ok(steps.length > 10);
        assert.ok(Math.max(...steps) < 0.01);
      }
    }
  });
});
