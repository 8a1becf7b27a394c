import assert from 'node:assert/strict';
import { it } from 'node:test';
import { markBreaks } from '../../lib/typeset/index.ts';
import { printInWorker } from './support/browser.ts';
import { compareWithHarfBuzz } from './support/compare-with-harfbuzz.ts';
import { extractWithPoppler, plain } from './support/extract-text.ts';
import { readGlyphs } from './support/read-glyphs.ts';
import { asParagraph, typeset } from './support/render.ts';

const text = 'អ្នកអាចហៅទូរស័ព្ទទៅលេខ +66 2 123 4567 បានគ្រប់ពេល (ឥតគិតថ្លៃ)។ ស្ត្រី ខ្ញុំ កៅអី';

it('prints in a web worker, and rejects there too', async () => {
  const [printed, failed] = await printInWorker([
    { text, language: 'km' },
    { text: 'ក😀', language: 'km' },
  ]);
  assert.ok(printed instanceof Buffer, String(printed));
  assert.deepEqual(
    compareWithHarfBuzz(readGlyphs(printed), [asParagraph({ text, language: 'km' })]),
    [],
  );
  assert.equal(plain(extractWithPoppler(printed)), plain(text));
  assert.match(String(failed), /MissingGlyphError: .*U\+1F600/);
});

const RUNNING = [
  {
    language: 'km',
    text:
      'មនុស្សទាំងអស់កើតមកមានសេរីភាពនិងសមភាពក្នុងផ្នែកសេចក្ដីថ្លៃថ្នូរនិងសិទ្ធិ។ អ្នកអាចសុំអាហារពីយើងឥឡូវនេះ ' +
      'ហើយអ្នកអាចបដិសេធជំនួយផ្សេងទៀតក៏បាន។ សូមប្រាប់យើងថាអ្នកមិនញ៉ាំអ្វី។',
  },
  {
    language: 'my',
    text: 'လူတိုင်းသည်တူညီလွတ်လပ်သောဂုဏ်သိက္ခာဖြင့်လည်းကောင်းတူညီလွတ်လပ်သောအခွင့်အရေးများဖြင့်လည်းကောင်းမွေးဖွားလာသူများဖြစ်သည်။',
  },
  {
    language: 'th',
    text:
      'มนุษย์ทั้งหลายเกิดมามีอิสระและเสมอภาคกันในเกียรติศักดิ์และสิทธิ ต่างมีเหตุผลและมโนธรรม ' +
      'และควรปฏิบัติต่อกันด้วยเจตนารมณ์แห่งภราดรภาพ คุณขอล่ามที่พูดภาษาของคุณได้',
  },
] as const;

/** The text of each line. */
const linesOf = (pdf: Buffer): string[] => {
  const lines = new Map<string, string>();
  for (const { line, text } of readGlyphs(pdf)) lines.set(line, (lines.get(line) ?? '') + text);
  return [...lines.values()];
};

it('breaks marked text alike in a browser and here', async () => {
  const marked = RUNNING.map(({ text, language }) => ({
    text: markBreaks(text, language),
    language,
  }));
  const printed = await printInWorker(marked);
  for (const [index, sample] of marked.entries()) {
    const there = printed[index];
    assert.ok(there instanceof Buffer, String(there));
    const here = linesOf(await typeset([sample], 300));
    assert.ok(here.length > 3);
    assert.deepEqual(linesOf(there), here);
  }
});
