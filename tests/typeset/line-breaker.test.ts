import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isolate, lineBreaker, markBreaks } from '../../lib/typeset/index.ts';
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
    assert.match(parts('th', 'ภาษาไทย'), /^ภาษา\|ไทย$/);
  });

  it('puts an empty part between two, which keeps textkit from printing a hyphen', () => {
    assert.deepEqual(lineBreaker('km')('អ្នកអាច'), ['អ្នក', '', 'អាច']);
  });

  it('leaves closing signs with what ends and opening signs with what begins', () => {
    assert.equal(parts('km', '«អ្នក»អាច។'), '«អ្នក»|អាច។');
    assert.equal(parts('zh', '打“热线”。（免费）'), '打|“热线”。|（免费）');
    assert.ok(!parts('th', 'ต่างๆ').includes('|ๆ'));
  });

  it('never splits numbers, addresses and words of spaced scripts', () => {
    for (const word of ['help@example.org', 'https://a.org/b?c=d-e', '+66-2-123', 'self-help']) {
      assert.equal(parts('my', word), word);
    }
    assert.equal(parts('my', isolate('+66 2 123 4567')), isolate('+66 2 123 4567'));
    assert.equal(parts('km', '០២៣\u00a0១២៣៤'), '០២៣\u00a0១២៣៤');
    assert.equal(parts('ar', 'والمكالمة(100%)'), 'والمكالمة(100%)');
  });

  it('keeps the words it is told to, and breaks around them', () => {
    assert.equal(parts('km', 'អាចបដិសេធការ', ['បដិសេធ']), 'អាច|បដិសេធ|ការ');
  });

  it('follows zero-width spaces and then asks no dictionary', () => {
    const word = 'អ្នកអាច\u200bហៅទូរស័ព្ទ';
    assert.equal(parts('km', word), 'អ្នកអាច\u200b|ហៅទូរស័ព្ទ');
    assert.equal(markBreaks('អ្នកអាច ok', 'km'), 'អ្នក\u200bអាច ok');
  });

  it('takes NFD and gives NFC', () => {
    assert.equal(lineBreaker('my')('\u1025\u102e').join(''), '\u1026');
  });

  it('loses nothing and never splits a cluster, whatever the text', () => {
    const letters = [...'កខ្្ាើៗ។ကခ္်ြေိ့၊(a1\u200b\u00a0)«»'];
    const word = fc.array(fc.constantFrom(...letters), { maxLength: 24 });
    const property = fc.property(word, fc.constantFrom('km', 'my'), (characters, locale) => {
      const text = characters.join('').normalize('NFC');
      const found = lineBreaker(locale)(text).filter(Boolean);
      assert.equal(found.join(''), text);
      for (const part of found.slice(1)) assert.doesNotMatch(part, /^[\p{M}\p{Pe}\u00a0។၊]/u);
      for (const part of found.slice(0, -1)) assert.doesNotMatch(part, /[\u17d2\u1039\u00a0(«]$/u);
    });
    fc.assert(property, { numRuns: 500, seed: 7 });
  });
});

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
