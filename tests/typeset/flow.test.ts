import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Canvas, Document, Image, Link, Page, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactNode } from 'react';
import {
  isolate,
  lastPage,
  pageLabel,
  renderDocument,
  tag,
  textFlow,
} from '../../lib/typeset/index.ts';
import { PdfFile } from './support/pdf-file.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { prepare } from './support/render.ts';

const SIZE = { width: 200, height: 200 };
const PADDING = 20;

/** Lines of 20 points: eight of them fill a page. */
const LINE = 20;
const style = { fontFamily: 'en', fontSize: 10, lineHeight: LINE / 10 };

const set = async (children: ReactNode[], page: object = {}): Promise<Buffer> => {
  const sheet = h(Page, { size: SIZE, style: { padding: PADDING }, ...page }, ...children);
  return Buffer.from(await renderDocument(h(Document, null, sheet)));
};

/** What stands on each page, line by line, from the top. */
const pagesOf = (pdf: Buffer): string[][] => {
  const pages = new PdfFile(pdf).pages.map(() => new Map<string, string>());
  for (const { page, line, text } of readGlyphs(pdf)) {
    const lines = pages[page];
    lines?.set(line, (lines.get(line) ?? '') + text);
  }
  return pages.map((lines) => [...lines.values()].map((line) => line.trim()));
};

const text = (content: string, props: object = {}, more: object = {}) =>
  h(Text, { style: { ...style, ...more }, ...props }, content);

const lines = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `line ${from + at}`);

const paragraph = (from: number, to: number, props: object = {}) =>
  text(lines(from, to).join('\n'), props);

/** Distance of a glyph's baseline from the foot of its page, in points. */
const heightOf = ({ line }: { readonly line: string }): number => Number(line.split(' ').at(-1));

before(prepare);

describe('pages', () => {
  it('are filled from the top, one after the other', async () => {
    const pdf = await set(lines(1, 12).map((line) => text(line)));
    assert.deepEqual(pagesOf(pdf), [lines(1, 8), lines(9, 12)]);
  });

  it('leave two lines of a paragraph at the foot, and two at the head, or none', async () => {
    const after = (count: number, length: number) =>
      set([paragraph(1, count), paragraph(count + 1, count + length)]);
    assert.deepEqual(pagesOf(await after(6, 4)), [lines(1, 8), lines(9, 10)]);
    assert.deepEqual(pagesOf(await after(7, 4)), [lines(1, 7), lines(8, 11)]);
    assert.deepEqual(pagesOf(await after(5, 4)), [lines(1, 7), lines(8, 9)]);
    assert.deepEqual(pagesOf(await after(7, 3)), [lines(1, 7), lines(8, 10)]);
  });

  it('keep whole what must not wrap', async () => {
    const whole = h(View, { wrap: false }, paragraph(7, 8), paragraph(9, 10));
    assert.deepEqual(pagesOf(await set([paragraph(1, 6), whole])), [lines(1, 6), lines(7, 10)]);
  });

  it('cut what must not wrap but is longer than a page', async () => {
    const pages = pagesOf(await set([h(View, { wrap: false }, paragraph(1, 20))]));
    assert.deepEqual(pages.flat(), lines(1, 20));
    assert.equal(pages.length, 3);
  });

  it('cut a box of a stated height with its text, and ask nothing of its parts', async () => {
    const box = h(View, { style: { height: 300, paddingBottom: 30 } }, paragraph(1, 16));
    assert.deepEqual(pagesOf(await set([box])), [lines(1, 8), lines(9, 16)]);
  });

  it('keep a heading with what follows, and what follows that', async () => {
    const head = (line: string) => text(line, { minPresenceAhead: 1 });
    const pages = pagesOf(
      await set([paragraph(1, 6), head('line 7'), head('line 8'), text('line 9')]),
    );
    assert.deepEqual(pages, [lines(1, 6), lines(7, 9)]);
  });

  it('keep a heading in a box of its own with the box', async () => {
    const box = h(View, null, text('line 8', { minPresenceAhead: 1 }), paragraph(9, 12));
    assert.deepEqual(pagesOf(await set([paragraph(1, 7), box])), [lines(1, 7), lines(8, 12)]);
  });

  it('leave enough for the last one, and tear nothing for it', async () => {
    const last = lastPage(3);
    const one = (from: number, to: number) => lines(from, to).map((line) => text(line));
    assert.deepEqual(pagesOf(await set(one(1, 9), last)), [lines(1, 6), lines(7, 9)]);
    assert.deepEqual(pagesOf(await set(one(1, 8), last)), [lines(1, 8)]);
    assert.deepEqual(pagesOf(await set(one(1, 11), last)), [lines(1, 8), lines(9, 11)]);
    // Two lines of a paragraph stay together, and so does what must not wrap.
    const whole = h(View, { wrap: false }, paragraph(4, 8));
    const kept = await set([paragraph(1, 3), whole, text('line 9')], last);
    assert.deepEqual(pagesOf(kept), [lines(1, 3), lines(4, 9)]);
    const head = text('line 6', { minPresenceAhead: 1 });
    const headed = await set([...one(1, 5), head, ...one(7, 9)], last);
    assert.deepEqual(pagesOf(headed), [lines(1, 5), lines(6, 9)]);
    // Nothing to take: the page before would be empty.
    const full = h(View, { wrap: false }, paragraph(1, 8));
    assert.deepEqual(pagesOf(await set([full, text('line 9')], last)), [lines(1, 8), ['line 9']]);
    const breaks = [...one(1, 8), text('line 9', { break: true })];
    assert.deepEqual(pagesOf(await set(breaks, last)), [lines(1, 8), ['line 9']]);
  });

  it('begin where a break is asked for', async () => {
    const pages = pagesOf(await set([text('line 1'), text('line 2', { break: true })]));
    assert.deepEqual(pages, [['line 1'], ['line 2']]);
  });

  it('cut rows longer than a page across, and lose nothing', async () => {
    const row = h(
      View,
      { style: { flexDirection: 'row' } },
      h(View, { style: { width: 60 } }, paragraph(1, 3)),
      h(View, { style: { flexGrow: 1, flexBasis: 0 } }, paragraph(4, 20)),
    );
    const said = pagesOf(await set([row]))
      .flat()
      .join(' ');
    for (const line of lines(1, 20)) assert.ok(said.includes(line), line);
  });

  it('hold every line of a row, also of a box that begins where another page does', async () => {
    const row = h(
      View,
      { style: { flexDirection: 'row', alignItems: 'center', paddingBottom: 30 } },
      h(View, { style: { width: 60 } }, paragraph(1, 1)),
      h(View, { style: { flexGrow: 1, flexBasis: 0 } }, paragraph(2, 19)),
    );
    const pdf = await set([row]);
    for (const glyph of readGlyphs(pdf)) assert.ok(heightOf(glyph) > PADDING, glyph.text);
    const said = pagesOf(pdf).flat().join(' ');
    for (const line of lines(1, 19)) assert.ok(said.includes(line), line);
  });

  it('drop a margin that would only push the first box down', async () => {
    const pdf = await set([paragraph(1, 8), text('line 9', {}, { marginTop: 30 })]);
    const glyphs = readGlyphs(pdf);
    const [first, second] = [0, 1].map((page) => glyphs.find((glyph) => glyph.page === page));
    assert.ok(first && second);
    assert.equal(heightOf(first), heightOf(second));
  });

  it('say which they are', async () => {
    const label = h(
      Text,
      {
        ...tag('Artifact', { type: 'Pagination' }),
        ...pageLabel((page, pages) => `${page} of ${pages}`),
        fixed: true,
        style: { ...style, position: 'absolute', bottom: 0, left: 0, right: 0 },
      },
      '',
    );
    const pages = pagesOf(await set([label, paragraph(1, 12)]));
    assert.deepEqual(
      pages.map((page) => page.at(-1)),
      ['1 of 2', '2 of 2'],
    );
  });
});

describe('boxes', () => {
  const places = async (node: ReactNode) =>
    new Map(
      readGlyphs(await set([node])).map((glyph) => [
        glyph.text,
        { x: glyph.x, y: heightOf(glyph) },
      ]),
    );

  it('stand in a row, fixed ones first and the others in what is left', async () => {
    const cell = (letter: string, box: Record<string, number>) =>
      h(View, { style: box }, text(letter));
    const row = (direction: 'row' | 'row-reverse') =>
      h(
        View,
        { style: { flexDirection: direction, gap: 10 } },
        cell('a', { width: 50 }),
        cell('b', { flexGrow: 1, flexBasis: 0 }),
      );
    const ahead = await places(row('row'));
    assert.equal(ahead.get('a')?.x, 20);
    assert.equal(ahead.get('b')?.x, 80);
    const back = await places(row('row-reverse'));
    assert.equal(back.get('a')?.x, 130);
    assert.equal(back.get('b')?.x, 20);
  });

  it('stand in the middle of a row if asked to', async () => {
    const row = (alignItems: 'center' | 'flex-start') =>
      h(View, { style: { flexDirection: 'row', alignItems } }, text('a'), paragraph(1, 3));
    const [high, middle] = [await places(row('flex-start')), await places(row('center'))];
    const drop = (high.get('a')?.y ?? 0) - (middle.get('a')?.y ?? 0);
    assert.equal(Math.abs(drop).toFixed(2), LINE.toFixed(2));
  });

  it('keep margin, border and padding apart', async () => {
    const box = { marginLeft: 1, borderLeftWidth: 2, paddingLeft: 4, paddingHorizontal: 9 };
    assert.equal((await places(h(View, { style: box }, text('a')))).get('a')?.x, 27);
  });

  it('hold lines where they are aligned', async () => {
    const width = 160;
    const at = async (more: object) => (await places(text('i', {}, more))).get('i')?.x ?? 0;
    const [left, center, right] = [
      await at({}),
      await at({ textAlign: 'center' }),
      await at({ textAlign: 'right' }),
    ];
    assert.equal(left, PADDING);
    const letter = PADDING + width - right;
    assert.ok(letter > 1 && letter < 6);
    assert.ok(Math.abs(center - (PADDING + (width - letter) / 2)) < 0.01);
  });
});

describe('lines', () => {
  it('are as full as they go, and never wider than their box', async () => {
    const words = Array.from({ length: 60 }, (_, at) => 'n'.repeat(1 + ((at * 7) % 9))).join(' ');
    for (const width of [90, 133, 171]) {
      const pdf = await set([text(words, {}, { width })], { wrap: true });
      const glyphs = readGlyphs(pdf).filter(({ text: letter }) => letter === 'n');
      const step = Math.min(
        ...glyphs.flatMap(({ x, line }, at) =>
          glyphs[at + 1]?.line === line ? (glyphs[at + 1]?.x ?? 0) - x : [],
        ),
      );
      const reach = Math.max(...glyphs.map(({ x }) => x)) + step - PADDING;
      assert.ok(reach <= width + 0.01, `${reach} of ${width}`);
      assert.ok(reach > width - 10 * step);
    }
  });

  it('tear a word that is longer than they are, between letters with their marks', async () => {
    const word = 'ស្ត្រី'.repeat(30);
    const pdf = await set([
      h(Text, { style: { ...style, fontFamily: 'km' }, ...textFlow('km') }, word),
    ]);
    const glyphs = readGlyphs(pdf);
    assert.ok(new Set(glyphs.map(({ line }) => line)).size > 1);
    for (const { x } of glyphs) assert.ok(x < SIZE.width - PADDING + 0.01);
    const said = pagesOf(pdf).flat().join('');
    assert.equal(said.replaceAll('ស្ត្រី', ''), '');
  });

  it('tear an isolated number or address if they cannot hold it, and only then', async () => {
    const linesOf = async (content: string, width: number, more: object = {}) => {
      const glyphs = readGlyphs(await set([text(content, {}, { width, ...more })]));
      for (const { x } of glyphs) assert.ok(x >= PADDING - 0.01 && x < PADDING + width, content);
      const found = new Map<string, string>();
      for (const { line, text: said } of glyphs) found.set(line, (found.get(line) ?? '') + said);
      return [...found.values()].map((line) => line.replace(/[\u200b-\u200f\u2060-\u2069]/gu, ''));
    };
    const address = 'https://example.org/a/long/path?to=a-page';
    for (const width of [40, 90, 130]) {
      const torn = await linesOf(isolate(address), width);
      assert.ok(torn.length > 1);
      assert.equal(torn.join(''), address);
    }
    const number = '+66-2-123-4567';
    const around = await linesOf(`${'n'.repeat(9)}(${isolate(number)})${'n'.repeat(9)}`, 90);
    assert.ok(
      around.some((line) => line.includes(number)),
      around.join('|'),
    );
    const arabic = { fontFamily: 'ar', direction: 'rtl' };
    const [word, ...torn] = await linesOf(`زوروا ${isolate(address)}`, 90, arabic);
    assert.equal(word?.length, 5);
    assert.equal(torn.join(''), address);
  });

  it('end at no space that binds, and leave it a space', async () => {
    const before = 'nnn '.repeat(4);
    for (const whole of ['+66 2 123 4567', '100 %', '8:30 – 17:00', '( a )', 'oui  !']) {
      const found = new Set<string>();
      for (let width = 92; width <= 160; width += 4)
        for (const line of pagesOf(await set([text(before + whole, {}, { width })])).flat())
          found.add(line);
      assert.ok(found.has(whole), `${whole} alone on a line`);
      for (const line of found) assert.ok(line.includes(whole) || /^[n ]+$/.test(line), line);
    }
  });

  it('keep a style within a word, and a link within a sentence', async () => {
    const link = h(Link, { src: 'tel:112' }, '112');
    const bold = h(Text, { style: { fontWeight: 700 } }, 'bold');
    const pdf = await set([h(Text, { style }, 'un', bold, 'ly, call ', link, '.')]);
    assert.deepEqual(pagesOf(pdf), [['unboldly, call 112.']]);
    assert.equal(new Set(readGlyphs(pdf).map(({ font }) => font)).size, 2);
  });
});

describe('what is not laid out here', () => {
  const rejects = (node: ReactNode, said: RegExp) =>
    assert.rejects(set([node]), (error: Error) => {
      assert.equal(error.name, 'LayoutError');
      assert.match(error.message, said);
      return true;
    });

  it('is named, with what to write', async () => {
    await rejects(text('a', {}, { letterSpacing: 2 }), /"letterSpacing".*Leave it out/);
    await rejects(text('a', {}, { width: '50%' }), /"width" is "50%".*number of points/);
    await rejects(text('a', {}, { textAlign: 'justify' }), /"textAlign".*left, right, center/);
    await rejects(h(Image, { src: 'a.png' }), /IMAGE.*<View>, <Text>, <Link> or <Canvas>/);
    await rejects(h(Canvas, { paint: () => null }), /no size.*width and height/);
    await rejects(text('a', {}, { fontFamily: 'none' }), /"none" is unknown.*registerTypeface/);
    await assert.rejects(set([text('a')], { size: 'B9' }), /"B9".*A4, A5, LETTER/);
  });

  const paint = () => null;
  const canvas = (height: number) => h(Canvas, { paint, style: { width: 10, height } });

  it('includes what is higher than a page and cannot be cut', async () => {
    const tooHigh = /is 161 points high.*room for 160\..*height/;
    await rejects(canvas(161), tooHigh);
    await rejects(h(View, null, text('a'), canvas(161)), tooHigh);
    await rejects(h(View, { style: { flexDirection: 'row' } }, text('a'), canvas(161)), tooHigh);
    await rejects(h(View, { style: { height: 161 } }, text('a')), tooHigh);
    await rejects(h(View, { style: { minHeight: 161 } }), tooHigh);
    await rejects(text('a', {}, { lineHeight: 16.1 }), /line is 161 .* 160\..*lineHeight/);
    await rejects(h(View, { style: { padding: 30 } }, canvas(140)), /140 .* 130\./);
  });

  it('includes a page that must not wrap and is too full', async () => {
    const full = (count: number) => set([paragraph(1, count)], { wrap: false });
    assert.deepEqual(pagesOf(await full(8)), [lines(1, 8)]);
    await assert.rejects(full(9), /wrap=\{false\}> is 180 points high.*room for 160\..*wrap/);
  });

  it('does not include what just fits', async () => {
    const pdf = await set([text('line 1'), canvas(160), h(View, { style: { height: 160 } })]);
    assert.deepEqual(pagesOf(pdf), [['line 1'], [], []]);
  });
});
