import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Document, Page, renderToBuffer, View } from '@react-pdf/renderer';
import { createElement as h, type ReactNode } from 'react';
import { PDF_UA, TagError, tag } from '../../lib/typeset/index.ts';
import { prepare } from './support/render.ts';
import { box, drawing, setTagged, text } from './support/tagged-sample.ts';

const item = () => box('LI', {}, text('one'));
const shared = tag('P');
const header = (): ReactNode => h(View, { fixed: true, ...tag('P') }, text('on every page'));
const long = (): ReactNode => text('word '.repeat(900), 'P');

/** What is wrong, how it is written, and what the message must name. */
const WRONG: readonly [string, () => ReactNode[], RegExp][] = [
  ['an item outside of a list', () => [box('Sect', {}, item())], /LI stands in Sect.*"one".*L/],
  ['a paragraph in a list', () => [box('L', {}, text('one', 'P'))], /L holds P.*LI/],
  ['text in a list itself', () => [text('one', 'L')], /Text stands in L.*"one"/],
  ['a label outside of an item', () => [text('1', 'Lbl')], /Lbl stands in Document.*LI/],
  ['a row outside of a table', () => [box('TR', {}, text('one', 'TD'))], /TR stands in Document/],
  [
    'a cell outside of a row',
    () => [box('Table', {}, text('one', 'TD'))],
    /TD stands in Table.*TR/,
  ],
  [
    'a header without its scope',
    () => [box('Table', {}, box('TR', {}, text('one', 'TH')))],
    /TH.*"one".*scope/,
  ],
  [
    'rows of unequal length',
    () => [
      box(
        'Table',
        {},
        box('TR', {}, text('1', 'TD'), text('2', 'TD')),
        box('TR', {}, text('three', 'TD')),
      ),
    ],
    /2, 1 columns.*"three"/,
  ],
  ['a heading before the first', () => [text('one', 'H2')], /H2 is the first.*"one".*H1/],
  ['a heading skipped', () => [text('one', 'H1'), text('two', 'H3')], /H3 follows H1.*"two".*H2/],
  ['a paragraph in a paragraph', () => [box('P', {}, text('one', 'P'))], /P holds P/],
  ['a figure that says nothing', () => [box('Figure', {}, drawing())], /Figure.*alt.*Artifact/],
  ['an element with nothing in it', () => [box('Sect', {}, drawing())], /Sect is empty/],
  [
    'a caption in the middle',
    () => [box('L', {}, item(), text('one', 'Caption'))],
    /Caption.*first/,
  ],
  ['a language that is none', () => [text('one', 'P', { lang: 'my_MM' })], /"my_MM".*BCP 47/],
  ['a Link that leads nowhere', () => [text('one', 'Link')], /src/],
  ['one tag for two nodes', () => [h(View, shared, text('1')), h(View, shared, text('2'))], /anew/],
  ['a header on every page', () => [header(), long()], /every page.*"on every page".*Artifact/],
];

describe('TagError', () => {
  for (const [name, nodes, message] of WRONG)
    it(`names ${name}`, async () => {
      await assert.rejects(setTagged([nodes()]), (error) => {
        assert.ok(error instanceof TagError);
        assert.match(error.message, message);
        return true;
      });
    });

  it('forbids to claim PDF/UA without a title, a language or an embedded font', async () => {
    prepare();
    const set = (props: object, node: ReactNode) =>
      renderToBuffer(h(Document, { ...PDF_UA, ...props }, h(Page, null, node)));
    const good = { title: 'Title', language: 'en' };
    await set(good, text('one'));
    await assert.rejects(set({ language: 'en' }, text('one')), /title/);
    await assert.rejects(set({ title: 'Title' }, text('one')), /language/);
    const stock = text('one', 'P', {}, { fontFamily: 'Helvetica' });
    await assert.rejects(set(good, stock), /Helvetica/);
  });
});
