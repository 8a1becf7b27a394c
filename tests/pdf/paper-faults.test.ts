import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Canvas, Document, Page, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactNode } from 'react';
import { prepareType } from '../../components/handout/render-handout.tsx';
import { familyOf } from '../../components/handout/theme.ts';
import { lastPage, pageLabel, renderDocument, tag } from '../../lib/typeset/index.ts';
import { faultsOf, smallType } from './paper/faults.ts';
import { readPaper } from './paper/read-ink.ts';
import { fonts } from './support.ts';

const SIZE = [200, 240] as const;
const MARGIN = 40;

/** Lines of 20 points: eight of them fill a page. */
const style = { fontFamily: familyOf('en'), fontSize: 10, lineHeight: 2 };

const text = (content: string, more: object = {}, props: object = {}) =>
  h(Text, { ...tag('P'), ...props, style: { ...style, ...more } }, content);

const lines = (count: number) => Array.from({ length: count }, (_, at) => text(`line ${at}`));

const heading = (level: 1 | 2, props: object = {}) =>
  text('Heading', {}, { ...tag(`H${level}`), ...props });

/** Pages of these children each, with numbers at the foot. */
const set = async (pages: ReactNode[][], props: object = {}) => {
  const foot = { position: 'absolute', bottom: 15, left: 0, right: 0, textAlign: 'center' };
  const number = text('0', foot, {
    ...tag('Artifact', { type: 'Pagination' }),
    fixed: true,
    ...pageLabel((page) => `${page}`),
  });
  const sheets = pages.map((children, key) =>
    h(Page, { key, size: [...SIZE], style: { padding: MARGIN }, ...props }, number, ...children),
  );
  const pdf = await renderDocument(
    h(Document, { language: 'en', title: 'Test', conformance: 'PDF/UA-1' } as never, ...sheets),
  );
  return readPaper(pdf);
};

const faultsIn = async (pages: ReactNode[][], bar: number | null = null, props: object = {}) =>
  faultsOf(await set(pages, props), { margin: MARGIN, layout: 'leaflet' }, bar);

before(() => prepareType(fonts));

describe('the faults of a paper', () => {
  it('are none where all is well', async () => {
    const well = [heading(1), heading(2), ...lines(9)];
    assert.deepEqual(await faultsIn([well], 2), []);
  });

  it('are words and shapes nearer to the edge than the margin', async () => {
    const moved = (edge: string) => text('word', { position: 'absolute', [edge]: 30 });
    for (const edge of ['left', 'right', 'top', 'bottom'])
      assert.match(
        (await faultsIn([[moved(edge)]])).join(),
        /P text .* is too near the edge/,
        edge,
      );
    const square = h(Canvas, {
      paint: (painter: { rect(...box: number[]): { fill(colour: string): void } }) => {
        painter.rect(100, 0, 30, 10).fill('black');
        return null;
      },
      style: { width: 10, height: 10 },
    } as never);
    assert.match((await faultsIn([[square]])).join(), /fill .* is too near the edge/);
  });

  it('are what is cut off', async () => {
    const cut = h(Canvas, {
      paint: (painter: {
        rect(...box: number[]): { clip(): void; fill(colour: string): void };
      }) => {
        painter.rect(0, 0, 10, 10).clip();
        painter.rect(0, 0, 30, 10).fill('black');
        return null;
      },
      style: { width: 40, height: 10 },
    } as never);
    assert.match((await faultsIn([[cut]])).join(), /is cut off/);
  });

  it('are empty pages, and a last one of a line or two', async () => {
    assert.deepEqual(await faultsIn([lines(3), [h(View, { key: 0 })]]), ['page 2 is empty']);
    assert.deepEqual(await faultsIn([lines(10)]), ['page 2 has 2 lines only']);
    assert.deepEqual(await faultsIn([lines(10)], null, lastPage(3)), []);
  });

  it('are headings that stand at the foot alone', async () => {
    const fault = /page 1, H1 text .* is left alone/;
    assert.match((await faultsIn([[...lines(7), heading(1), ...lines(4)]])).join(), fault);
    const kept = heading(1, { minPresenceAhead: 10 });
    assert.deepEqual(await faultsIn([[...lines(7), kept, ...lines(4)]]), []);
    const double = [...lines(6), heading(1), heading(2), ...lines(4)];
    assert.match((await faultsIn([double])).join(), /page 1, H2 text .* is left alone/);
    // On a folded sheet the next panel may be on the same page.
    const beside = text('beside', { position: 'absolute', top: 50, left: 100 });
    assert.match((await faultsIn([[...lines(4), heading(1), beside]])).join(), fault);
  });

  it('are words that are too small, but for the number of the page', async () => {
    const paper = await set([[text('large'), text('small', { fontSize: 9 })]]);
    assert.deepEqual(smallType(paper, 9), []);
    assert.match(smallType(paper, 10).join(), /^page 1, P text .* has 9 points/);
  });

  it('are more pages than the bar', async () => {
    assert.deepEqual(await faultsIn([lines(12)], 1), ['2 pages, where 1 are the most']);
  });
});
