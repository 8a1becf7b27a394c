import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { OUT } from '../../lib/build/paths.ts';
import { tabletFiles } from '../../lib/build/service-worker.ts';
import { loadBannedWords } from '../../lib/check/banned-words.ts';
import { loadContent } from '../../lib/content.ts';
import { laterPath, paperPath } from '../../lib/links.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import { localesOf } from '../../lib/locales-of.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { EVERY } from '../support/rows.ts';
import { PdfFile } from '../typeset/support/pdf-file.ts';

const bannedWords = loadBannedWords();

const banned = LOCALE_IDS.flatMap((locale) => bannedWords[locale]);

/** What a file says of itself: in its description for programs, and in its information dictionary. */
function saidOfItself(bytes: Buffer): string {
  const file = new PdfFile(bytes);
  const described = file.stream(file.catalog['/Metadata']).toString('utf8');
  const strings = file.dictionaries
    .filter(([, dictionary]) => '/CreationDate' in dictionary)
    .flatMap(([, dictionary]) => Object.values(dictionary))
    .filter((value): value is Uint8Array => value instanceof Uint8Array)
    .map((value) => {
      const text = Buffer.from(value);
      return text[0] === 0xfe ? text.subarray(2).swap16().toString('utf16le') : text.toString();
    });
  return [described, ...strings].join('\n');
}

const bundles = Object.values(loadContent());

test('every page for later has its paper beside it', () => {
  for (const bundle of bundles)
    for (const locale of localesOf(bundle))
      for (const reader of READER_IDS) {
        const path = paperPath(bundle, locale, reader);
        expect(path.startsWith(laterPath(bundle, locale, reader))).toBe(true);
        expect(existsSync(join(OUT, path)), path).toBe(true);
      }
});

/** Every place is looked into, and every language: opening all of them would take minutes. */
const LOOKED_INTO = bundles.map((bundle, at) => {
  const locales = localesOf(bundle);
  return { bundle, locales: EVERY ? locales : [locales[at % locales.length] ?? 'en'] };
});
const seen = new Set(LOOKED_INTO.flatMap(({ locales }) => locales));
const general = bundles.find(({ id }) => id === 'general');
if (general)
  LOOKED_INTO.push({ bundle: general, locales: LOCALE_IDS.filter((locale) => !seen.has(locale)) });

for (const { bundle, locales } of LOOKED_INTO)
  for (const locale of locales)
    test(`a paper beside a page of ${bundle.id} in ${locale} is served as one, and says nothing of itself`, async ({
      request,
    }) => {
      for (const reader of READER_IDS) {
        const path = paperPath(bundle, locale, reader);
        const answer = await request.get(path);
        expect(answer.status(), path).toBe(200);
        const { 'content-type': type, 'cache-control': kept, ...rest } = answer.headers();
        expect([type, kept], path).toEqual(['application/pdf', 'no-store']);
        expect(rest['content-disposition']).toBeUndefined();
        expect(rest['content-encoding']).toBeUndefined();
        const bytes = await answer.body();
        expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
        const said = saidOfItself(bytes);
        expect(said).toMatch(/<dc:title>/);
        for (const word of banned) {
          expect(path).not.toMatch(word);
          expect(said).not.toMatch(word);
        }
      }
    });

test('the tablet stores no paper that was made ahead', async () => {
  const urls = (await tabletFiles(OUT)).map(({ url }) => url);
  expect(urls).toContain('/tablet/');
  expect(urls.filter((url) => url.endsWith('.pdf'))).toEqual([]);
});
