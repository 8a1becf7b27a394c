import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { Document, Page, renderToBuffer, Text, View } from '@react-pdf/renderer';
import { createElement as h, type ReactElement } from 'react';
import { registerTypeface, textFlow } from '../../lib/typeset/index.ts';
import { compareWithHarfBuzz } from './support/compare-with-harfbuzz.ts';
import { extractWithPoppler, plain } from './support/extract-text.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { asParagraph, fontPath, prepare } from './support/render.ts';
import { SAMPLES } from './support/samples.ts';

const print = (...children: ReactElement[]): Promise<Buffer> =>
  renderToBuffer(h(Document, null, h(Page, { size: 'A5', style: { padding: 30 } }, ...children)));

describe('layouts a leaflet needs', () => {
  before(prepare);

  it('panels that stand on their heads', async () => {
    const samples = [SAMPLES.km[1], SAMPLES.ar[1]].flatMap((sample) => sample ?? []);
    const texts = samples.map(({ text, language }, key) => {
      const direction = language === 'ar' ? ('rtl' as const) : ('ltr' as const);
      const style = { fontFamily: language, fontSize: 12, lineHeight: 2, direction };
      return h(Text, { key, style, ...textFlow(language) }, text);
    });
    const turned = h(View, { style: { transform: 'rotate(180deg)' } }, ...texts);
    const glyphs = readGlyphs(await print(turned));
    assert.deepEqual(compareWithHarfBuzz(glyphs, samples.map(asParagraph)), []);
  });

  it('a bold word and a second language inside a line', async () => {
    const bold = h(Text, { style: { fontWeight: 700 } }, 'ឥតគិតថ្លៃ');
    const burmese = h(Text, { style: { fontFamily: 'my' } }, 'မြန်မာဘာသာ');
    const style = { fontFamily: 'km', fontSize: 14 };
    const text = h(Text, { style, ...textFlow('km') }, 'សេវានេះ ', bold, '។ ', burmese, ' (ok)');
    const extracted = plain(extractWithPoppler(await print(text)));
    assert.equal(extracted, plain('សេវានេះ ឥតគិតថ្លៃ។ မြန်မာဘာသာ (ok)'));
  });

  it('justified text, whose words stay as HarfBuzz made them', async () => {
    const [, sample] = SAMPLES.my;
    assert.ok(sample);
    const style = { fontFamily: 'my', textAlign: 'justify' as const };
    const glyphs = readGlyphs(await print(h(Text, { style, ...textFlow('my') }, sample.text)));
    assert.deepEqual(compareWithHarfBuzz(glyphs, [asParagraph(sample)]), []);
  });

  it('line ends and tabs in the text', async () => {
    const style = { fontFamily: 'ar', direction: 'rtl' as const };
    const text = 'سلام\nسلام\tهنا';
    const glyphs = readGlyphs(await print(h(Text, { style, ...textFlow('ar') }, text)));
    const sample = { text: text.replace('\t', ' '), language: 'ar' as const };
    assert.deepEqual(compareWithHarfBuzz(glyphs, [asParagraph(sample)]), []);
  });

  it('two families over one file, which is embedded once', async () => {
    registerTypeface({
      family: 'serbian',
      language: 'sr',
      faces: [{ weight: 400, src: fontPath('latin') }],
    });
    const families = ['en', 'serbian'];
    const texts = families.map((fontFamily, key) => h(Text, { key, style: { fontFamily } }, 'б г'));
    const pdf = await print(...texts);
    assert.equal(pdf.toString('latin1').match(/\/FontFile2/g)?.length, 1);
  });
});

it('a font file that is not there rejects the rendering', async () => {
  prepare();
  const faces = [{ weight: 400, src: '/nowhere.ttf' }];
  registerTypeface({ family: 'lost', language: 'en', faces });
  await assert.rejects(print(h(Text, { style: { fontFamily: 'lost' } }, 'x')), /nowhere/);
});

it('a family is registered once', () => {
  prepare();
  assert.throws(() => registerTypeface({ family: 'km', language: 'km', faces: [] }), /already/);
});
