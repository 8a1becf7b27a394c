import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Document, Page, pdf, Text } from '@react-pdf/renderer';
import { createElement } from 'react';
import { assertCovered, MissingGlyphError } from '../../lib/typeset/index.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { prepare, typeset } from './support/render.ts';

const isMissing = (codePoint: string) => (error: unknown) =>
  error instanceof MissingGlyphError && error.codePoint === codePoint;

describe('a character that no font has', () => {
  it('rejects the rendering and names itself', async () => {
    await assert.rejects(typeset([{ text: 'Hello 😀', language: 'km' }]), {
      name: 'MissingGlyphError',
      character: '😀',
      codePoint: 'U+1F600',
      text: 'Hello 😀',
      language: 'km',
      families: ['km', 'en'],
    });
  });

  it('rejects a Khmer letter among Latin fonts', async () => {
    await assert.rejects(typeset([{ text: 'ok ខ្មែរ', language: 'en' }]), isMissing('U+1781'));
  });

  it('rejects through pdf().toBlob() too', async () => {
    prepare();
    const text = createElement(Text, { style: { fontFamily: 'ar' } }, 'သ');
    const document = createElement(Document, null, createElement(Page, null, text));
    await assert.rejects(pdf(document).toBlob(), isMissing('U+101E'));
  });

  it('leaves the next rendering alone', async () => {
    await assert.rejects(typeset([{ text: '😀', language: 'en' }]), MissingGlyphError);
    assert.equal(readGlyphs(await typeset([{ text: 'good', language: 'en' }])).length, 4);
  });

  it('is found before layout by assertCovered', async () => {
    prepare();
    await assertCovered('ខ្មែរ +66 2', 'km', 700);
    await assert.rejects(assertCovered('ខ្មែរ ☎', 'km'), isMissing('U+260E'));
    await assert.rejects(assertCovered('x', 'nowhere'), /No typeface "nowhere"/);
  });
});

it('characters invisible on purpose leave no ink and are no error', async () => {
  const invisible = '\u200b\u200c\u200d\u200e\u2060\u2066\u2069\ufeff\u00ad\ufe0f';
  const glyphs = readGlyphs(
    await typeset([{ text: `a${invisible}b${invisible}`, language: 'en' }]),
  );
  assert.deepEqual(
    glyphs.filter((glyph) => glyph.outline !== '').map((glyph) => glyph.text[0]),
    ['a', 'b'],
  );
});
