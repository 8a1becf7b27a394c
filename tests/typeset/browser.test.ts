import assert from 'node:assert/strict';
import { it } from 'node:test';
import { printInWorker } from './support/browser.ts';
import { compareWithHarfBuzz } from './support/compare-with-harfbuzz.ts';
import { extractWithPoppler, plain } from './support/extract-text.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { asParagraph } from './support/render.ts';

const text = 'អ្នកអាចហៅទូរស័ព្ទទៅលេខ +66 2 123 4567 បានគ្រប់ពេល (ឥតគិតថ្លៃ)។ ស្ត្រី ខ្ញុំ កៅអី';

it('prints in a web worker, and rejects there too', async () => {
  const [printed, failed] = await printInWorker([text, 'ក😀']);
  assert.ok(printed instanceof Buffer, String(printed));
  assert.deepEqual(
    compareWithHarfBuzz(readGlyphs(printed), [asParagraph({ text, language: 'km' })]),
    [],
  );
  assert.equal(plain(extractWithPoppler(printed)), plain(text));
  assert.match(String(failed), /MissingGlyphError: .*U\+1F600/);
});
