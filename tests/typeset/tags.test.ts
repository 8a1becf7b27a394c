import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { Link, View } from '@react-pdf/renderer';
import { createElement as h, type ReactNode } from 'react';
import { tag } from '../../lib/typeset/index.ts';
import { checkPdfUa } from './support/check-pdf-ua.ts';
import { readModel, type Struct, textOf } from './support/pdf-ua/model.ts';
import { box, drawing, everything, setTagged, text } from './support/tagged-sample.ts';

const poppler = (pdf: Uint8Array, option: string): string =>
  execFileSync('pdfinfo', [option, '-'], { input: pdf, encoding: 'utf8' });

/** Roles and texts of the tree as poppler reads them, without attributes. */
const outline = (pdf: Uint8Array): string =>
  poppler(pdf, '-struct-text').replace(
    /:$| \((block|inline)\)|^ *(Object|\/\w+) .*\n|^ *""\n/gm,
    '',
  );

/** Roles alone, such as 'L(LI LI)'. */
const shape = ({ type, children }: Struct): string =>
  children.length === 0 ? type : `${type}(${children.map(shape).join(' ')})`;

const shapeOf = (pdf: Uint8Array): string => readModel(pdf).elements.slice(0, 1).map(shape).join();

const set = (...nodes: ReactNode[]): Promise<Buffer> => setTagged([nodes]);

/** Many lines: more than a page of the sample holds. */
const lines = (count: number): string =>
  Array.from({ length: count }, (_, i) => `line ${i}`).join('\n');

describe('the structure tree', () => {
  it('holds all text in its role and order, but no artifact', async () => {
    assert.equal(
      outline(await set(...everything())),
      `Document
  H1
    "Title"
  Sect
    H2
      "Part"
    P
      "Call "
      Link
        "+66 2 123 4567"
      " now."
    L
      Caption
        "Questions"
      LI
        Lbl
          "Where?"
        LBody
          "Here."
      LI
        LBody
          "oui"
    Table
      TR
        TH
          "Day"
        TH
          "Hour"
      TR
        TD
          "Monday"
        TD
          "9"
    Figure
`,
    );
  });

  it('puts each heading into a section with what follows it', async () => {
    const pdf = await set(
      text('a', 'H1'),
      text('b', 'P'),
      h(View, null, text('c', 'H2')),
      text('d', 'H3'),
      text('e'),
      text('f', 'H2'),
      box('Sect', {}, text('g', 'H2'), text('h')),
    );
    assert.equal(shapeOf(pdf), 'Document(H1 P Sect(H2 Sect(H3 P)) Sect(H2) Sect(H2 P))');
  });

  it('makes one paragraph of each text without a role', async () => {
    assert.equal(shapeOf(await set(text('a'), text('b'))), 'Document(P P)');
  });

  it('nests lists', async () => {
    const inner = box('L', {}, box('LI', {}, text('b')));
    const pdf = await set(box('L', {}, box('LI', {}, text('1', 'Lbl'), text('a'), inner)));
    assert.equal(shapeOf(pdf), 'Document(L(LI(Lbl LBody(P L(LI(LBody))))))');
  });

  it('says what figures show, what is in another language, and how wide cells are', async () => {
    const wide = box('TR', {}, text('a', 'TD', { colSpan: 2 }), text('b', 'TD', { rowSpan: 2 }));
    const table = box('Table', {}, wide, box('TR', {}, text('', 'TD'), text('c', 'TD')));
    const file = await set(table, box('Figure', { alt: '電話', lang: 'ja' }, drawing()));
    const { elements } = readModel(file);
    const figure = elements.find(({ type }) => type === 'Figure');
    assert.equal(textOf(figure?.dictionary['/Alt']), '電話');
    assert.equal(textOf(figure?.dictionary['/Lang']), 'ja');
    assert.match(poppler(file, '-struct'), /ColSpan 2[\s\S]*RowSpan 2/);
    assert.deepEqual(checkPdfUa(file), []);
  });

  it('says where a figure is on its page', async () => {
    const figure = readModel(
      await set(text('a'), drawing(tag('Figure', { alt: 'x' }))),
    ).elements.at(-1);
    // A square of 30 points, 20 from the left of a page of 400, below a line of 14 × 1.5 points.
    const { '/BBox': found } = (figure?.dictionary['/A'] ?? {}) as { '/BBox'?: number[] };
    assert.deepEqual(found?.map(Math.round), [20, 329, 50, 359]);
  });

  it('leaves no language where it is the one around', async () => {
    const pdf = await set(text('a', 'P', { lang: 'en' }));
    assert.equal(readModel(pdf).elements.at(-1)?.dictionary['/Lang'], undefined);
  });

  it('keeps every condition with links, figures and tags inside artifacts and figures', async () => {
    const link = (...inside: ReactNode[]) => h(Link, { src: 'https://example.org' }, ...inside);
    for (const role of ['Artifact', 'Figure', 'Div'] as const)
      assert.deepEqual(
        checkPdfUa(
          await set(
            text('before'),
            box(role, { alt: 'x' }, text('in', 'P'), link(text('out')), drawing()),
            link(text('a', 'P'), text('b', 'P')),
            link(drawing(tag('Figure', { alt: 'y' }))),
            h(View, { id: 'here' }, text('there')),
            h(Link, { src: '#here' }, text('back')),
          ),
        ),
        [],
      );
  });

  it('describes a link by its words, or as its tag says', async () => {
    const pdf = await set(
      h(Link, { src: 'tel:+6621234567' }, text('call us', 'P')),
      h(Link, { src: 'tel:1', ...tag('Link', { alt: 'the police' }) }, text('1')),
    );
    const contents = readModel(pdf)
      .file.dictionaries.map(([, one]) => textOf(one['/Contents']))
      .filter(Boolean);
    assert.deepEqual(contents.toSorted(), ['call us', 'the police']);
  });

  it('says Arabic in order of reading, with numbers and links in their places', async () => {
    const style = { fontFamily: 'ar', direction: 'rtl', fontSize: 14 } as const;
    const said = 'اتصل بنا على \u206602 123\u2069 أو abc def (الآن) في كل يوم من أيام الأسبوع';
    const linked = ['قبل ', h(Link, { src: 'tel:1', key: 1 }, 'رقم واحد'), ' بعد'];
    const pdf = await setTagged([[text(said, 'P', {}, style), text(linked, 'P', {}, style)]], {
      language: 'ar',
    });
    const { elements } = readModel(pdf);
    assert.deepEqual(
      elements.flatMap(({ type, dictionary }) => {
        const actual = textOf(dictionary['/ActualText']);
        return actual ? [[type, actual]] : [];
      }),
      [
        ['P', said.replace(/[\u2066\u2069]/g, '')],
        ['Span', 'قبل'],
        ['Link', 'رقم واحد'],
        ['Span', 'بعد'],
      ],
    );
  });
});

for (const experimentalPagination of [false, true])
  describe(`a node that pages divide${experimentalPagination ? ', by the new pagination' : ''}`, () => {
    const paged = (...nodes: ReactNode[]) => setTagged([nodes], { experimentalPagination });
    const pagesOf = (pdf: Buffer) => readModel(pdf).pages.length;

    it('is one paragraph', async () => {
      const pdf = await paged(text(lines(60), 'P'), text('after', 'P'));
      assert.ok(pagesOf(pdf) > 2);
      assert.equal(shapeOf(pdf), 'Document(P P)');
      assert.deepEqual(checkPdfUa(pdf), []);
    });

    it('is one list, one item and one body', async () => {
      const items = [
        text('first', 'LI'),
        box('LI', {}, text('1', 'Lbl'), text(lines(40), 'P')),
        text('last', 'LI'),
      ];
      const pdf = await paged(text('a', 'H1'), box('L', {}, ...items), text('after', 'P'));
      assert.ok(pagesOf(pdf) > 1);
      assert.equal(shapeOf(pdf), 'Document(H1 L(LI(LBody) LI(Lbl LBody(P)) LI(LBody)) P)');
      assert.deepEqual(checkPdfUa(pdf), []);
    });

    it('is one row of whole cells side by side', async () => {
      const style = { flexDirection: 'row' } as const;
      const cells = [
        text(lines(40), 'TD', {}, { width: 100 }),
        text(lines(50), 'TD', {}, { width: 100 }),
      ];
      const pdf = await paged(box('Table', {}, h(View, { style, ...tag('TR') }, ...cells)));
      assert.ok(pagesOf(pdf) > 1);
      assert.equal(shapeOf(pdf), 'Document(Table(TR(TD TD)))');
      assert.deepEqual(checkPdfUa(pdf), []);
    });
  });
