import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Canvas, Document, Link, Page, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactNode } from 'react';
import { PDF_UA, renderDocument, tag, textFlow } from '../../lib/typeset/index.ts';
import { checkPdfUa } from './support/check-pdf-ua.ts';
import { extractWithPoppler, plain } from './support/extract-text.ts';
import { extractWithPdfium } from './support/extract-with-pdfium.ts';
import type { PdfValue } from './support/pdf-syntax.ts';
import { readModel, textOf } from './support/pdf-ua/model.ts';
import { qpdfFaults } from './support/qpdf.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { isRightToLeft, type Language, prepare } from './support/render.ts';

const PAGE = { width: 400, height: 300 };
const BOX = { left: 30, top: 20, width: 180, height: 110 };
const HALF = 'rotate(180deg)';

/** Where half a turn round the middle of the box takes a point of the page, y upwards. */
const turn = (x: number, y: number): [number, number] => [
  2 * BOX.left + BOX.width - x,
  2 * (PAGE.height - BOX.top) - BOX.height - y,
];

const WORDS: Partial<Record<Language, string>> = {
  en: 'You can ask (us) for food.',
  km: 'អ្នកអាចសុំអាហារបាន។',
  my: 'စားစရာ တောင်းနိုင်ပါတယ်။',
  ar: 'يمكنك أن تسأل (نحن) عن الطعام 123.',
};

const inBox = (style: object, ...children: ReactNode[]) =>
  h(View, { style: { position: 'absolute', ...BOX, ...style } }, ...children);

const set = async (...boxes: ReactNode[]): Promise<Uint8Array> =>
  renderDocument(
    h(
      Document,
      { ...PDF_UA, title: 'turned', language: 'en', creationDate: new Date(0) },
      h(Page, { size: PAGE }, ...boxes),
    ),
  );

const said = (language: Language, part: 'H1' | 'P' = 'P') =>
  h(
    Text,
    {
      ...tag(part, { lang: language }),
      ...textFlow(language),
      style: {
        fontFamily: language,
        fontSize: 12,
        lineHeight: 2,
        direction: isRightToLeft(language) ? 'rtl' : 'ltr',
      },
    },
    WORDS[language],
  );

const figure = () =>
  h(Canvas, {
    ...tag('Figure', { alt: 'a square' }),
    paint: (painter) => {
      painter.rect(0, 0, 10, 8).fill('black');
      return null;
    },
    style: { width: 10, height: 8 },
  });

const link = () =>
  h(Link, { src: 'tel:112' }, h(Text, { style: { fontFamily: 'en', fontSize: 12 } }, '112'));

const content = (language: Language) => [said(language, 'H1'), figure(), link()];

const close = (actual: readonly number[], wanted: readonly number[]): void => {
  assert.equal(actual.length, wanted.length);
  actual.forEach((value, at) => {
    assert.ok(Math.abs(value - (wanted[at] ?? Number.NaN)) < 0.01, `${actual} is not ${wanted}`);
  });
};

const turnBox = ([left = 0, bottom = 0, right = 0, top = 0]: readonly number[]): number[] => [
  ...turn(right, top),
  ...turn(left, bottom),
];

before(prepare);

describe('a turned box', () => {
  for (const language of Object.keys(WORDS) as Language[]) {
    it(`holds in ${language} what it holds upright, half a turn round its middle`, async () => {
      const upright = readGlyphs(await set(inBox({}, ...content(language))));
      const turned = readGlyphs(await set(inBox({ transform: HALF }, ...content(language))));
      assert.ok(upright.length > 10);
      assert.deepEqual(
        turned.map(({ text, outline, size }) => [text, outline, size]),
        upright.map(({ text, outline, size }) => [text, outline, size]),
      );
      for (const [at, { matrix }] of turned.entries()) {
        const [a, b, c, d, x, y] = upright[at]?.matrix ?? [0, 0, 0, 0, 0, 0];
        assert.deepEqual([a, b, c, d], [1, 0, 0, 1]);
        close(matrix, [-1, 0, 0, -1, ...turn(x, y)]);
      }
    });

    it(`is tagged in ${language} as if it were upright, and reads the same`, async () => {
      const upright = await set(inBox({}, ...content(language)));
      const turned = await set(inBox({ transform: HALF }, ...content(language)));
      assert.deepEqual(checkPdfUa(turned), []);
      assert.equal(qpdfFaults(turned), '');
      const tree = (pdf: Uint8Array) =>
        readModel(pdf).elements.map(({ type, dictionary, marks, objects }) => ({
          type,
          actual: textOf(dictionary['/ActualText']),
          marks: marks.map(({ mcid }) => mcid),
          objects: objects.length,
        }));
      assert.deepEqual(tree(turned), tree(upright));
      const words = plain(WORDS[language] ?? '');
      assert.ok(plain(extractWithPoppler(turned)).includes(words), extractWithPoppler(turned));
      // PDFium sorts the pieces of a line by where they begin, so only their words are held to.
      const byPdfium = plain(await extractWithPdfium(turned));
      for (const word of WORDS[language]?.match(/[\p{L}\p{M}\d]+/gu) ?? [])
        assert.ok(byPdfium.includes(plain(word)), `${word} of ${byPdfium}`);
    });
  }

  it('has its links and figures where they are seen', async () => {
    const rectangles = async (style: object) => {
      const { file, pages, elements } = readModel(await set(inBox(style, ...content('en'))));
      const [annotation] = file.resolve(pages[0]?.dictionary['/Annots']) as PdfValue[];
      const box = elements.find(({ type }) => type === 'Figure')?.dictionary['/A'];
      return {
        link: file.resolve(file.dictionary(annotation)['/Rect']) as number[],
        figure: file.resolve(file.dictionary(box)['/BBox']) as number[],
      };
    };
    const upright = await rectangles({});
    const turned = await rectangles({ transform: HALF });
    close(turned.link, turnBox(upright.link));
    close(turned.figure, turnBox(upright.figure));
    const [left = 0, bottom = 0, right = 0, top = 0] = turned.link;
    assert.ok(left < right && bottom < top, 'lower left corner first');
  });

  it('turns nothing beside it', async () => {
    const beside = inBox({ left: 220, transform: undefined }, said('en', 'H1'));
    const alone = readGlyphs(await set(beside)).map(({ matrix }) => matrix);
    const both = readGlyphs(await set(inBox({ transform: HALF }, said('km')), beside));
    assert.deepEqual(
      both.slice(-alone.length).map(({ matrix }) => matrix),
      alone,
    );
  });
});

describe('what cannot be turned', () => {
  const rejects = (box: ReactNode, wanted: RegExp) =>
    assert.rejects(set(box), (error: Error) => {
      assert.equal(error.name, 'LayoutError');
      assert.match(error.message, wanted);
      return true;
    });

  it('is named, with what to write', async () => {
    for (const transform of ['rotate(90deg)', 'scale(2)', 'rotate(180)', '', 180])
      await rejects(inBox({ transform }, said('en')), /"transform".*rotate\(180deg\)/);
    const fixed = /out of the flow and of a stated size.*width and height/;
    await rejects(inBox({ transform: HALF, position: 'relative' }, said('en')), fixed);
    await rejects(inBox({ transform: HALF, height: undefined }, said('en')), fixed);
    await rejects(inBox({ transform: HALF, width: undefined }, said('en')), fixed);
    await rejects(
      h(Text, { style: { fontFamily: 'en', position: 'absolute', ...BOX, transform: HALF } }, 'a'),
      fixed,
    );
  });

  it('is what a box does not hold: it would run over what is above', async () => {
    const tall = (height: number) =>
      inBox({ transform: HALF, padding: 5 }, h(View, { style: { height } }), said('en', 'H1'));
    await rejects(tall(100), /turned <View> is 124 points high.*room for 100\..*height/);
    await set(tall(76));
  });
});
