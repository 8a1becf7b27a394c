import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { PAGE_NUMBER } from '../../components/handout/theme.ts';
import { loadBannedWords } from '../../lib/check/banned-words.ts';
import { sectionsOf } from '../../lib/leaflet.ts';
import { laterUrl } from '../../lib/links.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import type { Reader } from '../../lib/readers.ts';
import { MissingGlyphError } from '../../lib/typeset/index.ts';
import { inTurn } from '../support/rows.ts';
import { compareWithHarfBuzz } from '../typeset/support/compare-with-harfbuzz.ts';
import { extractWithPoppler, plain } from '../typeset/support/extract-text.ts';
import { PdfFile } from '../typeset/support/pdf-file.ts';
import { readGlyphs } from '../typeset/support/read-glyphs.ts';
import { bundles, fontsOf, handoutOf, leafletOf, poppler, printed, setHandout } from './support.ts';

const bannedWords = loadBannedWords();

const info = (pdf: Uint8Array, ...options: string[]): string =>
  poppler(pdf, (cwd) =>
    execFileSync('pdfinfo', [...options, 'information.pdf'], { cwd, encoding: 'utf8' }),
  );

const withoutPageNumbers = (text: string): string => text.replace(/^\f?\d+ \/ \d+$/gmu, '');

/** Text as somebody copies it. */
const read = (pdf: Uint8Array): string => withoutPageNumbers(extractWithPoppler(pdf));

/** Text in the order of the file, which is the order of reading. */
const readInOrder = (pdf: Uint8Array): string =>
  withoutPageNumbers(
    poppler(pdf, (cwd) =>
      execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', 'information.pdf', '-'], {
        cwd,
        encoding: 'utf8',
      }),
    ),
  );

/** Compares two long texts and shows only where they part. */
function assertSame(actual: string, expected: string): void {
  if (actual === expected) return;
  let at = 0;
  while (actual[at] === expected[at]) at++;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 30), at + 30));
  assert.fail(`read ${near(actual)}, wanted ${near(expected)}`);
}

const CASES = inTurn(LOCALE_IDS, ['child-easy', 'adult-easy'] satisfies Reader[]);

describe('a handout', () => {
  for (const [locale, reader] of CASES)
    test(`in ${locale} for ${reader} says all of its leaflet, and nothing else`, async () => {
      const leaflet = leafletOf('sample-organisation', locale, reader);
      const pdf = await handoutOf(leaflet);
      const lines = printed(leaflet).map(({ said }) => plain(said.text));
      if (locale !== 'ar') {
        assertSame(plain(readInOrder(pdf)), lines.join(''));
        return;
      }
      // Right-to-left lines that wrap come out in another order in some readers: line by line,
      // what does not come out whole is listed, and the list may not grow.
      const all = plain(read(pdf));
      const lost = lines.filter((line) => !all.includes(line));
      for (const line of lost) console.log(`  ar, not read back whole: ${line}`);
      assert.ok(lost.length <= lines.length * 0.02, `${lost.length} of ${lines.length}`);
    });

  for (const locale of LOCALE_IDS)
    test(`in ${locale} draws every word of every line as HarfBuzz shapes it`, async () => {
      const leaflet = leafletOf('thailand', locale);
      const glyphs = readGlyphs(await handoutOf(leaflet)).filter(
        ({ size }) => size !== PAGE_NUMBER,
      );
      const paragraphs = printed(leaflet).map(({ said, bold }) => ({
        text: said.text,
        language: said.locale,
        direction: said.dir,
        fonts: fontsOf(said.locale, bold),
      }));
      assert.ok(glyphs.length > 3000);
      assert.deepEqual(compareWithHarfBuzz(glyphs, paragraphs), []);
    });

  for (const locale of LOCALE_IDS)
    test(`in ${locale} prints every telephone number digit for digit`, async () => {
      const text = read(await handoutOf(leafletOf('sample-organisation', locale, 'child-easy')));
      const digits = text.normalize('NFKC').replace(/[\s\u2066-\u2069\u200e\u200f]/gu, '');
      for (const contact of Object.values(bundles['sample-organisation']?.facts.contacts ?? {}))
        if (contact.kind === 'phone') assert.ok(digits.includes(contact.number), contact.number);
    });

  test('prints telephone numbers left to right in Arabic', async () => {
    const pdf = await handoutOf(leafletOf('sample-organisation', 'ar', 'adult-easy', ['health']));
    const glyphs = readGlyphs(pdf);
    const digits = glyphs
      .map((glyph) => ({ ...glyph, text: glyph.text.replace(/[\u200e\u200f]/gu, '') }))
      .filter(({ text }) => /^[+\d]$/u.test(text));
    const rows = [...new Set(digits.map(({ line }) => line))].map((row) =>
      digits.filter(({ line }) => line === row),
    );
    const seen = rows.map((row) =>
      row
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(''),
    );
    assert.ok(
      seen.some((row) => row.includes('+442079460123')),
      seen.join(' | '),
    );
    assert.ok(!seen.some((row) => row.includes('321064970244')));
  });

  for (const locale of LOCALE_IDS)
    test(`in ${locale} has a QR code that leads to its page`, async () => {
      const bundle = bundles.thailand;
      assert.ok(bundle);
      const link = laterUrl('https://handrail.example', bundle, locale, 'adult-easy', [
        'food',
        'health',
      ]);
      const pdf = await handoutOf(
        leafletOf('thailand', locale, 'adult-easy', ['food', 'health']),
        link,
      );
      const pages = Number(/Pages:\s+(\d+)/.exec(info(pdf))?.[1]);
      // As a poor office printer and a phone's camera would have it: 150 dpi, grey.
      const code = poppler(pdf, (cwd) => {
        execFileSync(
          'pdftoppm',
          ['-r', '150', '-gray', '-png', '-f', String(pages), 'information.pdf', 'page'],
          { cwd },
        );
        const file =
          execFileSync('sh', ['-c', 'ls page*.png'], { cwd, encoding: 'utf8' })
            .trim()
            .split('\n')
            .at(-1) ?? '';
        const { data, width, height } = PNG.sync.read(readFileSync(join(cwd, file)));
        return jsQR(new Uint8ClampedArray(data), width, height)?.data;
      });
      assert.equal(code, link);
      assert.ok(
        plain(read(pdf)).includes(link.replace('https://', '')),
        'the address stands beside it',
      );
    });

  test('says nothing about her in its title and metadata', async () => {
    for (const locale of LOCALE_IDS) {
      const leaflet = leafletOf('thailand', locale);
      const metadata = info(await handoutOf(leaflet));
      assert.match(metadata, new RegExp(`Title:\\s+${leaflet.title.text}`));
      for (const word of [...bannedWords.en, ...bannedWords[locale]])
        assert.doesNotMatch(metadata, word);
      for (const field of ['Author', 'Subject', 'Creator', 'Producer', 'Keywords'])
        assert.doesNotMatch(metadata, new RegExp(`^${field}:[ \\t]*\\S`, 'm'));
      assert.doesNotMatch(metadata, /2026/);
    }
  });

  test('marks draft words and contacts nobody has called', async () => {
    for (const locale of LOCALE_IDS) {
      const leaflet = leafletOf('thailand', locale);
      const text = plain(read(await handoutOf(leaflet)));
      const draft = leaflet.notices.find(({ kind }) => kind === 'draft');
      assert.ok(draft);
      assert.ok(text.includes(plain(draft.text.text)), `${locale}: draft`);
      const marks = sectionsOf(leaflet).flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'contact' ? [plain(block.check.text.text)] : [])),
      );
      assert.ok(marks.length > 3);
      // Every contact says the same: as many marks as contacts.
      const [mark = ''] = marks;
      assert.equal(text.split(mark).length - 1, marks.length, `${locale}: unchecked contacts`);
    }
  });

  test('sets a second language beneath each line', async () => {
    const leaflet = leafletOf('thailand', 'km', 'adult-easy', ['food', 'health'], 'en');
    const text = plain(read(await handoutOf(leaflet)));
    let seconds = 0;
    for (const { said } of printed(leaflet)) {
      assert.ok(text.includes(plain(said.text)));
      const also = (said as { also?: { text: string } }).also;
      if (!also) continue;
      seconds += 1;
      assert.ok(text.includes(plain(also.text)), also.text);
    }
    assert.ok(seconds > 20, `${seconds} lines have a second language`);
  });

  test('has headings in order, and a language', async () => {
    const pdf = await handoutOf(leafletOf('general', 'km', 'adult-easy', ['food']));
    const tree = info(pdf, '-struct');
    assert.match(tree, /H1[\s\S]*H2[\s\S]*H3/);
    assert.match(info(pdf), /Tagged:\s+yes/);
    assert.equal(Buffer.from(new PdfFile(pdf).catalog['/Lang'] as Uint8Array).toString(), 'km');
  });

  test('stops at a character it cannot draw, and names it', async () => {
    const leaflet = structuredClone(leafletOf('general', 'km', 'adult-easy', ['food']));
    (leaflet.title as { text: string }).text = 'ព័ត៌មាន 😀';
    await assert.rejects(handoutOf(leaflet), (error) => {
      assert.ok(error instanceof MissingGlyphError);
      assert.equal(error.codePoint, 'U+1F600');
      assert.match(error.message, /ព័ត៌មាន/);
      return true;
    });
  });

  test('is the same file for the same leaflet', async () => {
    const leaflet = leafletOf('thailand', 'my', 'adult-easy', ['food']);
    assert.deepEqual(await setHandout(leaflet), await setHandout(leaflet));
  });
});
