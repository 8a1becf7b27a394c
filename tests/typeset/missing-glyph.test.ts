import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Document, Image, Link, Page, pdf, renderToBuffer, Svg, Text } from '@react-pdf/renderer';
import { createElement, type ReactElement } from 'react';
import { assertCovered, MissingGlyphError } from '../../lib/typeset/index.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { LANGUAGES, prepare, typeset } from './support/render.ts';

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

  for (const language of LANGUAGES)
    it(`stops ${language} in every weight`, async () => {
      for (const weight of [400, 700] as const)
        await assert.rejects(typeset([{ text: 'x \u2d30 x', language, weight }]), {
          name: 'MissingGlyphError',
          codePoint: 'U+2D30',
          language,
          message: /U\+2D30.*x ⴰ x/,
        });
    });

  it('shows what stands around it in a long text', async () => {
    const text = `${'before '.repeat(500)}ⴰ${' after'.repeat(500)}`;
    await assert.rejects(typeset([{ text, language: 'en' }]), (error) => {
      assert.ok(error instanceof MissingGlyphError);
      assert.match(error.message, /before ⴰ after/);
      assert.ok(error.message.length < 400);
      return error.text === text;
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

  it('leaves it alone however often it happens', async () => {
    const sample = { text: 'a 😀', language: 'en' } as const;
    for (let time = 0; time < 250; time += 1)
      await assert.rejects(typeset([sample]), MissingGlyphError);
    assert.equal(readGlyphs(await typeset([{ text: 'good', language: 'en' }])).length, 4);
  });

  it('is found before layout by assertCovered', async () => {
    prepare();
    await assertCovered('ខ្មែរ +66 2', 'km', 700);
    await assert.rejects(assertCovered('ខ្មែរ ☎', 'km'), isMissing('U+260E'));
    await assert.rejects(assertCovered('x', 'nowhere'), /No typeface "nowhere"/);
  });
});

/** Prints one page of these. */
const print = (...children: ReactElement[]): Promise<Buffer> => {
  prepare();
  return renderToBuffer(createElement(Document, null, createElement(Page, null, ...children)));
};

const style = { fontFamily: 'en' };

describe('wherever text stands', () => {
  it('in a link', async () => {
    const link = createElement(Link, { src: 'https://example.org', style }, 'a 😀');
    await assert.rejects(print(link), isMissing('U+1F600'));
  });

  it('in a text inside a text', async () => {
    const inner = createElement(Text, { style: { fontWeight: 700 } }, 'ក');
    await assert.rejects(print(createElement(Text, { style }, 'a ', inner)), isMissing('U+1780'));
  });

  it('in a link inside a text', async () => {
    const inner = createElement(Link, { src: 'tel:1' }, '😀');
    await assert.rejects(print(createElement(Text, { style }, inner)), isMissing('U+1F600'));
  });

  it('in a text inside a drawing', async () => {
    const text = createElement(Text, { x: 0, y: 10, style } as object, 'ក');
    const svg = createElement(Svg, { width: 50, height: 20 }, text);
    await assert.rejects(print(svg), isMissing('U+1780'));
  });

  it('in a text made while pages are', async () => {
    const render = ({ pageNumber }: { pageNumber: number }) => `${pageNumber} ក`;
    const number = createElement(Text, { style, render, fixed: true });
    await assert.rejects(print(number), isMissing('U+1780'));
  });

  it('and a page number that can be drawn, is', async () => {
    const render = ({ pageNumber, totalPages }: { pageNumber: number; totalPages?: number }) =>
      `${pageNumber}/${totalPages}`;
    const pages = await print(createElement(Text, { style, render, fixed: true }));
    assert.deepEqual(
      readGlyphs(pages).map((glyph) => glyph.text),
      ['1', '/', '1'],
    );
  });
});

describe('characters that must not vanish', () => {
  for (const [name, text] of Object.entries({
    'a control': '\u0000',
    'the last control': '\u001f',
    delete: '\u007f',
    'a lone high surrogate': '\ud800',
    'a lone low surrogate': '\udc00',
    'a character for private use': '\ue000',
    'one that is none': '\uffff',
    'one not assigned': '\u0378',
  }))
    it(`${name} stops the print`, async () => {
      const codePoint = `U+${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      await assert.rejects(typeset([{ text: `a${text}b`, language: 'en' }]), isMissing(codePoint));
    });

  for (const space of ['\t', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029', '\u3000', '\u2003'])
    it(`U+${space.charCodeAt(0).toString(16)} keeps two words apart`, async () => {
      const gap = async (text: string) => {
        const glyphs = readGlyphs(await typeset([{ text, language: 'en' }]));
        const [a, b] = glyphs.filter((glyph) => glyph.outline !== '');
        // Some of them end the line.
        return a?.line === b?.line ? (b?.x ?? 0) - (a?.x ?? 0) : Number.POSITIVE_INFINITY;
      };
      assert.ok((await gap(`a${space}b`)) > (await gap('ab')) + 3);
    });
});

it('an image inside a text takes its place', async () => {
  const pixel =
    'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==';
  const image = createElement(Image, { src: pixel, style: { width: 20, height: 10 } });
  const glyphs = readGlyphs(await print(createElement(Text, { style }, 'a', image, 'b')));
  const inked = glyphs.filter((glyph) => glyph.outline !== '');
  assert.deepEqual(
    inked.map((glyph) => glyph.text),
    ['a', 'b'],
  );
  const [a, b] = inked;
  assert.ok((b?.x ?? 0) - (a?.x ?? 0) > 20);
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
