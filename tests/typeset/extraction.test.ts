import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { asRead, lostWords, unwrap } from './support/compare-texts.ts';
import { extractWithPoppler } from './support/extract-text.ts';
import { extractWithPdfium } from './support/extract-with-pdfium.ts';
import { LANGUAGES, type Sample, typeset } from './support/render.ts';
import { RUNNING_TEXT } from './support/running-text.ts';
import { SAMPLES } from './support/samples.ts';

const READERS = { poppler: extractWithPoppler, PDFium: extractWithPdfium };

const isKnown = (language: string): language is keyof typeof SAMPLES => language in SAMPLES;

describe('the text comes out of the PDF as it went in', () => {
  for (const language of LANGUAGES) {
    const running = RUNNING_TEXT[language].map((text): Sample => ({ text, language }));
    const samples = [...running, ...(isKnown(language) ? SAMPLES[language] : [])];
    const source = samples.map(({ text }) => text).join('\n');
    for (const width of [480, 300]) {
      for (const [name, read] of Object.entries(READERS)) {
        it(`in ${language}, ${width} points wide, as ${name} reads it`, async () => {
          const extracted = await read(await typeset(samples, width));
          assert.deepEqual(lostWords(source, extracted), []);
          assert.equal(unwrap(source, extracted), asRead(source));
        });
      }
    }
  }
});

describe('the comparison of texts', () => {
  it('names the words that differ', () => {
    assert.deepEqual(lostWords('لا أحد، لا', 'لا أحد ،'), ['أحد،', 'لا']);
  });

  it('knows a space from the end of a line', () => {
    assert.equal(unwrap('ab cd efg', 'ab\ncd ef\ng'), 'ab cd efg');
    assert.equal(unwrap('abc', 'a bc'), 'a bc');
    assert.equal(unwrap('ab cd', 'abcd'), 'abcd');
  });
});
