import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isolate } from '../../lib/typeset/index.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { typeset } from './support/render.ts';

/** What stands on paper from left to right, line by line, without marks that have no ink. */
const drawnLines = async (text: string, width?: number): Promise<string[]> => {
  const lines = new Map<string, { x: number; text: string }[]>();
  for (const { line, x, text: read } of readGlyphs(
    await typeset([{ text, language: 'ar' }], width),
  )) {
    lines.set(line, [...(lines.get(line) ?? []), { x, text: read.replace(/\u200f/g, '') }]);
  }
  return [...lines.values()].map((glyphs) => {
    return glyphs
      .sort((a, b) => a.x - b.x)
      .map((glyph) => glyph.text)
      .join('');
  });
};

describe('among Arabic words', () => {
  it('an isolated phone number reads from left to right', async () => {
    const [line] = await drawnLines(`اتصل ${isolate('+66 2 123 4567')} الآن`);
    assert.match(line ?? '', /\+66\u00a02\u00a0123\u00a04567/);
  });

  it('so do a web address, a number with hyphens and Latin words', async () => {
    const tokens = ['www.example.org/ar?x=1', '02-123-4567', 'Anna Lee'];
    const [line] = await drawnLines(`لا ${tokens.map(isolate).join('، ')} لا`, 600);
    for (const token of tokens) assert.ok(line?.includes(token.replace(' ', '\u00a0')), token);
  });

  it('brackets open on the right', async () => {
    const [line] = await drawnLines(`اتصل (${isolate('+66 2')}).`);
    // The text of a mirrored bracket is its own: what opens is "(" wherever it stands.
    assert.match(line ?? '', /^\.\)\+66\u00a02\(/);
  });

  it('a phone number is never split over two lines', async () => {
    const number = isolate('+66 2 123 4567');
    for (let width = 170; width <= 300; width += 26) {
      const lines = await drawnLines(`اتصلي بنا على الرقم ${number} في أي وقت`, width);
      assert.ok(
        lines.some((line) => line.includes('+66\u00a02\u00a0123\u00a04567')),
        `${width}`,
      );
    }
  });
});

it('isolate keeps hyphens dialable and adds no ink', () => {
  assert.equal(isolate(' 02-123 45 '), '\u206602-\u2060123\u00a045\u2069');
});
