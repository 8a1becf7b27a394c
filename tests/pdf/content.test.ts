import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { renderProof } from '../../components/handout/proof.tsx';
import { textsIn } from '../../lib/check/texts.ts';
import { directionOf, LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { loadStrings } from '../../lib/strings.ts';
import { compareWithHarfBuzz } from '../typeset/support/compare-with-harfbuzz.ts';
import { readGlyphs } from '../typeset/support/read-glyphs.ts';
import { bundles, fonts, fontsOf } from './support.ts';

const strings = loadStrings();

/** Every different sentence, title, caption and phrase of our content in a locale. */
function sentencesOf(locale: Locale): string[] {
  const words = Object.values(bundles).map((bundle) => bundle.words[locale]);
  const { questions, terms, leaflet } = strings[locale];
  const texts = [...textsIn([words, questions, terms, leaflet])].map(([, text]) => text.trim());
  return [...new Set(texts)].filter((text) => /\p{L}/u.test(text));
}

/** Sentences in one PDF: enough to be quick, few enough to name the one that differs. */
const BATCH = 120;

describe('npm run proof', () => {
  for (const locale of LOCALE_IDS)
    test(`draws every word of our content in ${locale} as HarfBuzz shapes it`, async () => {
      const sentences = sentencesOf(locale);
      assert.ok(sentences.length > 500);
      for (let at = 0; at < sentences.length; at += BATCH) {
        const batch = sentences.slice(at, at + BATCH);
        const pdf = new Uint8Array(await renderProof(batch, locale, fonts));
        const paragraphs = batch.map((text) => ({
          text,
          language: locale,
          direction: directionOf(locale),
          fonts: fontsOf(locale, false),
        }));
        assert.deepEqual(compareWithHarfBuzz(readGlyphs(pdf), paragraphs), []);
      }
    });
});
