import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { proofOptions } from '../../commands/support/proof/proof-options.ts';
import { renderProof } from '../../components/handout/proof.tsx';
import { type PaperFonts, paperFonts } from '../../lib/build/paper-fonts.ts';
import { isLocale, LOCALE_IDS, LOCALES, SOURCE_LOCALE } from '../../lib/locales.ts';
import { PROOF_LANGUAGE_IDS } from '../../lib/proof-languages.ts';
import { readProofText } from '../../lib/proof-text.ts';
import { compareWithHarfBuzz } from '../typeset/support/compare-with-harfbuzz.ts';
import type { Paragraph } from '../typeset/support/expected-clusters.ts';
import { readGlyphs } from '../typeset/support/read-glyphs.ts';
import { asParagraph, LANGUAGES, type Sample } from '../typeset/support/render.ts';
import { SAMPLES } from '../typeset/support/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'handrail-proof-'));
after(() => rmSync(folder, { recursive: true }));

test('knows every language of the text engine', () => {
  assert.deepEqual([...PROOF_LANGUAGE_IDS].sort(), [...LANGUAGES].sort());
});

/** A proof may say what our words do not. */
const ready = paperFonts(JSON.stringify(SAMPLES));

/** A sample with the fonts a proof is set in: a locale's are the product's own. */
const asProof = (sample: Sample, fonts: PaperFonts): Paragraph => {
  const paragraph = asParagraph(sample);
  const { language, weight = 400 } = sample;
  if (!isLocale(language)) return paragraph;
  const chain = [language, SOURCE_LOCALE, ...LOCALE_IDS].map((id) => LOCALES[id].typeface);
  return { ...paragraph, fonts: [...new Set(chain)].map((one) => fonts(one, weight)) };
};

describe('a proof stands on paper as HarfBuzz shapes it', () => {
  for (const locale of LANGUAGES)
    test(`in ${locale}, regular and bold`, async () => {
      const fonts = await ready;
      for (const weight of [400, 700] as const) {
        const samples = SAMPLES[locale].map((sample) => ({ ...sample, weight }));
        const texts = samples.map(({ text }) => text);
        const paragraphs = samples.map((sample) => asProof(sample, fonts));
        const options = proofOptions(locale, weight === 700);
        const pdf = new Uint8Array(await renderProof(texts, locale, fonts, options));
        assert.deepEqual(compareWithHarfBuzz(readGlyphs(pdf), paragraphs), []);
      }
    });
});

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a text file', () => {
  test('is read in order, whoever saved it', () => {
    const text = '\ufeffe\u0301\tb \r\n\r\n  c\rd\n\u00ad\ne';
    assert.deepEqual(
      readProofText(bytes(text), 'a.txt').map((line) => line.text),
      ['e\u0301\tb', '', '  c', 'd', '', 'e'],
    );
  });

  test('is refused with the line that is not UTF-8', () => {
    const broken = Uint8Array.of(...bytes('ក\nខ\n'), 0xe1, 0x9e, 0x0a, 0x61);
    assert.throws(() => readProofText(broken, 'a.txt'), /^AuthorError: a\.txt:3: is not UTF-8/);
    assert.throws(() => readProofText(bytes('a\nb\ufffd'), 'a.txt'), /a\.txt:2: .*U\+FFFD/);
    assert.throws(() => readProofText(Uint8Array.of(0xff, 0xfe, 0x61, 0), 'a.txt'), /UTF-16/);
    assert.throws(() => readProofText(bytes(' \n\u200b\n'), 'a.txt'), /is empty/);
  });
});

describe('npm run proof', () => {
  /** Proofs a text, and returns what was said and the pages it made. */
  const proof = (locale: string, content: string, ...options: string[]) => {
    const [input, output] = [join(folder, 'in.txt'), join(folder, 'out.pdf')];
    rmSync(output, { force: true });
    writeFileSync(input, content);
    const args = ['--import', 'tsx', 'commands/proof.ts', '--locale', locale, ...options];
    const { status, stdout, stderr } = spawnSync(process.execPath, [...args, input, output], {
      encoding: 'utf8',
    });
    const info = existsSync(output) ? execFileSync('pdfinfo', [output], { encoding: 'utf8' }) : '';
    return { status, said: stdout + stderr, pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1] ?? 0) };
  };

  test('sets a language that is no locale yet, on as many pages as it takes', () => {
    const { status, said, pages } = proof(
      'lo',
      'ຂ້ອຍຂໍຄວາມຊ່ວຍເຫຼືອ\r\n'.repeat(60),
      '--weight',
      'bold',
    );
    assert.equal(status, 0, said);
    assert.ok(pages > 1);
  });

  for (const [name, locale, content, says] of [
    ['a character that cannot be printed', 'vi', 'được\n\nđược 😀', /in\.txt:3: .*U\+1F600/],
    ['Zawgyi', 'my', 'မြန်မာဘာသာ\nမည္သည့္အကူအညီ ရႏိုင္ပါသလဲ။', /in\.txt:2: .*Zawgyi.*Unicode/],
    ['a language it has no font for', 'he', 'שלום', /he does not exist.*\bth\b/],
  ] as const)
    test(`names ${name}, and where it stands`, () => {
      const { status, said, pages } = proof(locale, content);
      assert.equal(status, 1);
      assert.match(said, says);
      assert.doesNotMatch(said, /^\s+at /m);
      assert.equal(pages, 0);
    });
});
