import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ARABIC_TEXT } from './support/arabic-text.ts';
import { extractText, lostWords, plain } from './support/extract-text.ts';
import { type Sample, typeset } from './support/render.ts';
import { SAMPLES } from './support/samples.ts';

const sourceOf = (samples: readonly Sample[]): string =>
  samples.map((sample) => sample.text).join('\n');

describe('the text comes out of the PDF as it went in', () => {
  for (const locale of ['en', 'km', 'my', 'ar'] as const) {
    for (const width of [420, 230]) {
      it(`in ${locale}, ${width} points wide`, async () => {
        const samples = SAMPLES[locale];
        const extracted = extractText(await typeset(samples, width));
        assert.equal(plain(extracted), plain(sourceOf(samples)));
      });
    }
  }
});

describe('running Arabic, word by word with all its signs', () => {
  const samples = ARABIC_TEXT.map((text) => ({ text, language: 'ar' as const }));
  for (const width of [480, 300]) {
    it(`loses none of 227 words ${width} points wide`, async () => {
      const extracted = extractText(await typeset(samples, width));
      assert.deepEqual(lostWords(sourceOf(samples), extracted), []);
    });
  }

  it('names the words that differ', () => {
    assert.deepEqual(lostWords('لا أحد، لا', 'لا أحد ،'), ['أحد،', 'لا']);
  });
});
