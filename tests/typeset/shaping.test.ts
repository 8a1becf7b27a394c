import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareWithHarfBuzz } from './support/compare-with-harfbuzz.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { asParagraph, typeset } from './support/render.ts';
import { SAMPLES } from './support/samples.ts';

describe('the glyphs in the finished PDF are those of HarfBuzz', () => {
  for (const [locale, samples] of Object.entries(SAMPLES)) {
    for (const width of [420, 230]) {
      it(`in ${locale}, ${width} points wide`, async () => {
        const glyphs = readGlyphs(await typeset(samples, width));
        assert.ok(glyphs.length > 100);
        assert.deepEqual(compareWithHarfBuzz(glyphs, samples.map(asParagraph)), []);
      });
    }
  }
});

describe('the comparison can fail', () => {
  const corrupt = async (change: (glyphs: ReturnType<typeof readGlyphs>) => void) => {
    const glyphs = readGlyphs(await typeset(SAMPLES.my, 420));
    change(glyphs);
    return compareWithHarfBuzz(glyphs, SAMPLES.my.map(asParagraph));
  };
  it('when a mark is moved', async () => {
    const found = await corrupt((glyphs) => {
      const [mark] = glyphs;
      if (mark) glyphs[0] = { ...mark, y: mark.y + 0.05 };
    });
    assert.equal(found.length, 1);
  });
  it('when a glyph is another', async () => {
    const found = await corrupt((glyphs) => {
      const [first, second] = glyphs;
      if (first && second) glyphs[0] = { ...first, outline: second.outline };
    });
    assert.notEqual(found.length, 0);
  });
  it('when a glyph is missing', async () => {
    assert.notEqual((await corrupt((glyphs) => glyphs.pop())).length, 0);
  });
  it('when the language is another', async () => {
    const glyphs = readGlyphs(await typeset(SAMPLES.km, 420));
    assert.notEqual(compareWithHarfBuzz(glyphs, SAMPLES.my.map(asParagraph)).length, 0);
  });
});
