import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { before, describe, it } from 'node:test';
import { Document, Link, Page, Path, renderToBuffer, Svg, Text, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { tag, textFlow } from '../../lib/typeset/index.ts';
import { PdfFile } from './support/pdf-file.ts';
import { prepare } from './support/render.ts';

const style = { fontFamily: 'km', fontSize: 14, lineHeight: 1.8 };
const text = (content: string, props = {}) => h(Text, { style, ...props }, content);

const call = h(Link, { src: 'tel:+6621234567' }, '+66 2 123 4567');
const paragraph = h(Text, { style, ...textFlow('km') }, 'ហៅ ', call, ' បាន');
const list = h(
  View,
  { ...tag('L'), style: { border: 1 } },
  h(View, tag('LI'), text('one', tag('LBody'))),
  h(View, tag('LI'), text('two')),
);
const picture = h(
  View,
  tag('Figure', { alt: 'A phone' }),
  h(Svg, { viewBox: '0 0 9 9' }, h(Path, { d: 'M0 0L9 0L9 9Z', fill: 'black' })),
);
const pageNumber = text('1', tag('Artifact'));
const page = h(Page, null, text('Title', tag('H1')), paragraph, list, picture, pageNumber);
const last = h(Page, null, text('la fin', tag('P', { lang: 'fr' })));

describe('the structure tree', () => {
  let pdf: Buffer;

  before(async () => {
    prepare();
    pdf = await renderToBuffer(h(Document, { language: 'km' }, page, last));
  });

  it('holds all text in its role and order, but no artifact', () => {
    const tree = execFileSync('pdfinfo', ['-struct-text', '-'], { input: pdf, encoding: 'utf8' });
    const outline = tree.replace(/ \((block|inline)\)|^ *Object .*\n|^ *""\n/gm, '');
    assert.equal(
      outline,
      `Document
  H1
    "Title"
  P
    "ហៅ "
    Link
      "+66 2 123 4567"
    " បាន"
  L
    LI
      LBody
        "one"
    LI
      LBody
        "two"
  Figure
  P
    "la fin"
`,
    );
  });

  it('tells what figures show and what is in another language', () => {
    const source = pdf.toString('latin1');
    assert.match(source, /\/S \/Figure\n\/Alt \(A phone\)/);
    assert.match(source, /\/S \/P\n\/Lang \(fr\)/);
    assert.match(source, /\/Marked true/);
    assert.match(source, /\/Contents \(tel:\+6621234567\)/);
  });

  it('leaves no ink outside of it that is not declared an artifact', () => {
    const file = new PdfFile(pdf);
    for (const { '/Contents': contents } of file.pages) {
      let depth = 0;
      for (const line of file.stream(contents).toString('latin1').split('\n')) {
        if (/\b(BDC|BMC)$/.test(line)) depth += 1;
        if (line === 'EMC') depth -= 1;
        if (/(^|\s)(f\*?|S|B|TJ|Do)$/.test(line)) assert.ok(depth > 0, line);
      }
      assert.equal(depth, 0);
    }
  });
});

it('an artifact or a figure with tagged text and links inside still makes a file', async () => {
  prepare();
  for (const role of ['Artifact', 'Figure'] as const) {
    const inside = [text('in', { ...tag('P'), key: 1 }), h(View, { key: 2 }, paragraph)];
    const outer = h(Page, null, h(View, tag(role, { alt: 'x' }), ...inside));
    const pdf = await renderToBuffer(h(Document, null, outer));
    const tree = execFileSync('pdfinfo', ['-struct', '-'], { input: pdf, encoding: 'utf8' });
    assert.match(tree, role === 'Figure' ? /Figure\n +P/ : /^Document\n +P/);
  }
});
