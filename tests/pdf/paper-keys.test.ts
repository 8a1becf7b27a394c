import assert from 'node:assert/strict';
import { appendFileSync, copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, test } from 'node:test';
import { decideBreaks } from '../../lib/breaks/decide-breaks.ts';
import { officePapers } from '../../lib/build/papers/office-papers.ts';
import type { Paper } from '../../lib/build/papers/paper.ts';
import { paperKeys } from '../../lib/build/papers/paper-keys.ts';
import { preparePress } from '../../lib/build/papers/prepare-press.ts';
import { pressFingerprint } from '../../lib/build/papers/press-fingerprint.ts';
import { sitePapers } from '../../lib/build/papers/site-papers.ts';
import type { Bundle } from '../../lib/bundle.ts';
import { loadBannedWords } from '../../lib/check/banned-words.ts';
import { FORMAT_IDS, PREBUILT_FORMAT, readersOf } from '../../lib/formats.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import { localesOf } from '../../lib/locales-of.ts';
import { READER_IDS, READERS } from '../../lib/readers.ts';
import { learnBreaks } from '../../lib/typeset/line-breaker.ts';
import { someBundles } from '../support/some-bundles.ts';

const bannedWords = loadBannedWords();

const folder = mkdtempSync(join(tmpdir(), 'handrail-keys-'));
after(() => rmSync(folder, { recursive: true }));

const bundles = Object.values(someBundles());
const press = await preparePress(join(folder, 'program'));

const keysOf = (papers: readonly Paper[], { fingerprint } = press): Map<string, string> => {
  const keyOf = paperKeys({ fingerprint });
  return new Map(papers.map((paper) => [paper.path, keyOf(paper)]));
};

/** Papers whose key is another one. */
const changed = (before: Map<string, string>, now: Map<string, string>): string[] =>
  [...now].filter(([path, key]) => before.get(path) !== key).map(([path]) => path);

/** What each paper says, by its path. */
const saidBy = (papers: readonly Paper[]): Map<string, string> =>
  new Map(papers.map(({ path, leaflet }) => [path, JSON.stringify(leaflet())]));

const holding = (said: Map<string, string>, text: string): string[] =>
  [...said].filter(([, words]) => words.includes(text)).map(([path]) => path);

const papers = sitePapers(bundles);
const before = keysOf(papers);
const said = saidBy(papers);

describe('what is made again', () => {
  test('is nothing if nothing has changed', () => {
    assert.deepEqual(changed(before, keysOf(sitePapers(Object.values(someBundles())))), []);
  });

  test('is exactly what holds a word that somebody has edited', () => {
    // Each by itself: what they inherit, they share.
    const edited: Bundle[] = bundles.map((bundle) => structuredClone(bundle));
    const thailand = edited.find(({ id }) => id === 'thailand');
    const all = thailand?.words.km?.services ?? {};
    const words = thailand?.essentials?.adult.flatMap((id) => all[id] ?? [])[0];
    assert.ok(words);
    words.easy = [...words.easy, 'ZEBRA'];
    const now = sitePapers(edited);
    const again = changed(before, keysOf(now));
    assert.deepEqual(again, holding(saidBy(now), 'ZEBRA'));
    assert.ok(again.length > 0 && again.every((path) => path.startsWith('th/km/')), again.join());
    assert.ok(!again.includes(`th/km/${READERS['adult-full'].code}/information.pdf`));
  });

  test('is what holds a word whose lines now end elsewhere, though no letter has changed', (t) => {
    const decided = decideBreaks().km;
    const line = decided.lines.find(
      (one) => one.includes('|') && holding(said, one.replaceAll('|', '')).length > 0,
    );
    assert.ok(line);
    t.after(() => learnBreaks('km', decided));
    const whole = line.replaceAll('|', '');
    learnBreaks('km', {
      ...decided,
      lines: [...decided.lines.filter((one) => one !== line), whole],
    });
    const again = changed(before, keysOf(papers));
    assert.ok(again.length > 0);
    const holders = holding(said, whole);
    for (const path of again) assert.ok(holders.includes(path), path);
  });

  test('is every paper of a bundle that has got an address', () => {
    const moved = bundles.map((bundle) =>
      bundle.id === 'thailand' ? { ...bundle, site: 'https://handrail.example' } : bundle,
    );
    assert.deepEqual(
      changed(before, keysOf(sitePapers(moved))),
      papers.map(({ path }) => path).filter((path) => path.startsWith('th/')),
    );
  });

  test('is everything after a change of the code, of HarfBuzz, a font or a picture', async () => {
    const copyOf = (name: string) => {
      const copy = join(folder, name);
      cpSync(dirname(press.program), copy, { recursive: true });
      return join(copy, 'thread.mjs');
    };
    assert.equal(await pressFingerprint(copyOf('same'), press), press.fingerprint);

    const code = copyOf('code');
    appendFileSync(code, '// changed');
    const shaper = copyOf('shaper');
    appendFileSync(join(dirname(shaper), 'harfbuzz.wasm'), ' ');
    const font = join(folder, 'changed.ttf');
    copyFileSync(press.fonts.khmer[700], font);
    appendFileSync(font, ' ');
    const fonts = { ...press.fonts, khmer: { ...press.fonts.khmer, 700: font } };
    const icons = { ...press.icons, phone: press.icons.police };
    const fingerprints = [
      await pressFingerprint(code, press),
      await pressFingerprint(shaper, press),
      await pressFingerprint(press.program, { ...press, fonts }),
      await pressFingerprint(press.program, { ...press, icons }),
    ];
    for (const fingerprint of fingerprints)
      assert.equal(
        changed(before, keysOf(papers, { ...press, fingerprint })).length,
        papers.length,
      );
    assert.equal(new Set(fingerprints).size, fingerprints.length);
  });

  test('is nothing where the same program is bundled somewhere else', async () => {
    assert.equal((await preparePress(join(folder, 'again'))).fingerprint, press.fingerprint);
  });
});

describe('the papers', () => {
  const office = officePapers(bundles);
  const served = bundles.reduce((sum, bundle) => sum + localesOf(bundle).length, 0);

  test('of the site are one for each page for later', () => {
    assert.equal(papers.length, served * READER_IDS.length);
    assert.ok(papers.every(({ format }) => format === PREBUILT_FORMAT));
  });

  test('of an office are every format for everyone it is for', () => {
    const readers = FORMAT_IDS.flatMap(readersOf);
    assert.equal(office.length, served * readers.length);
    for (const format of FORMAT_IDS) assert.ok(office.some((paper) => paper.format === format));
  });

  test('have names that say nothing of her, and one each', () => {
    for (const list of [papers, office]) {
      const paths = list.map(({ path }) => path);
      assert.equal(new Set(paths.map((path) => path.toLowerCase())).size, paths.length);
      for (const path of paths) {
        assert.match(path, /^([a-z0-9-]+\/)+[a-z0-9-]+\.pdf$/);
        assert.doesNotMatch(path, /adult|teen|child|organi[sz]ation/);
        for (const locale of LOCALE_IDS)
          for (const banned of bannedWords[locale]) assert.doesNotMatch(path, banned);
      }
    }
  });

  test('lead to the address somebody names', () => {
    for (const { link } of officePapers(bundles, 'https://handrail.example'))
      assert.ok(link?.startsWith('https://handrail.example/'));
  });
});
