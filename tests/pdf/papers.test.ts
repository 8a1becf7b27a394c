import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makePapers } from '../../lib/build/papers/make-papers.ts';
import { MANIFEST } from '../../lib/build/papers/manifest.ts';
import type { Paper } from '../../lib/build/papers/paper.ts';
import { preparePress } from '../../lib/build/papers/prepare-press.ts';
import type { FormatId } from '../../lib/formats.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import type { Locale } from '../../lib/locales.ts';
import { leafletOf, setHandout } from './support.ts';

const root = mkdtempSync(join(tmpdir(), 'handrail-papers-'));
after(() => rmSync(root, { recursive: true }));

const press = await preparePress(join(root, 'program'));
const LINK = 'https://handrail.example/th/km/e/';

let folders = 0;
const newFolder = (): string => join(root, `papers-${++folders}`);

const paper = (
  path: string,
  locale: Locale,
  title = '',
  format: FormatId = 'card',
): Paper & { leaflet: () => Leaflet } => {
  const whole = leafletOf('thailand', locale, 'adult-easy', ['food']);
  const leaflet = title ? { ...whole, title: { ...whole.title, text: title } } : whole;
  return { path, format, link: LINK, leaflet: () => leaflet };
};

const PAPERS = [
  paper('th/km/card-e.pdf', 'km'),
  paper('th/ar/card-e.pdf', 'ar'),
  paper('th/en/a5-e.pdf', 'en', '', 'a5'),
];
const PATHS = PAPERS.map(({ path }) => path).sort();
const sorted = (paths: readonly string[]) => [...paths].sort();

test('threads make the bytes that one paper by itself has', async () => {
  const folder = newFolder();
  const seen: string[] = [];
  const { made, failed } = await makePapers(PAPERS, folder, press, {
    progress: (done, all, path) => seen.push(`${done} ${all} ${path}`),
  });
  assert.deepEqual(failed, []);
  assert.deepEqual(sorted(made), PATHS);
  for (const { path, leaflet, link, format } of PAPERS)
    assert.deepEqual(
      readFileSync(join(folder, path)),
      Buffer.from(await setHandout(leaflet(), link, format)),
      path,
    );
  assert.deepEqual(
    seen.map((line) => line.slice(0, 3)),
    ['1 3', '2 3', '3 3'],
  );
});

test('only what has changed is made again; what is gone or damaged, too', async () => {
  const folder = newFolder();
  const file = (path: string) => join(folder, path);
  await makePapers(PAPERS, folder, press);
  const when = PATHS.map((path) => statSync(file(path)).mtimeMs);
  const again = await makePapers(PAPERS, folder, press);
  assert.deepEqual([again.made, sorted(again.reused)], [[], PATHS]);
  assert.deepEqual(
    PATHS.map((path) => statSync(file(path)).mtimeMs),
    when,
  );

  const edited = [...PAPERS.slice(0, 2), paper('th/en/a5-e.pdf', 'en', 'Other words', 'a5')];
  assert.deepEqual((await makePapers(edited, folder, press)).made, ['th/en/a5-e.pdf']);

  rmSync(file('th/km/card-e.pdf'));
  writeFileSync(file('th/ar/card-e.pdf'), '%PDF-1.7 cut');
  assert.deepEqual(sorted((await makePapers(edited, folder, press)).made), [
    'th/ar/card-e.pdf',
    'th/km/card-e.pdf',
  ]);
  const other = { ...press, fingerprint: 'of another code' };
  assert.deepEqual(sorted((await makePapers(edited, folder, other)).made), PATHS);
});

test('a paper that fails is named, leaves no outdated one behind, and stops no other', async () => {
  const folder = newFolder();
  await makePapers(PAPERS, folder, press);
  const broken = paper('th/en/a5-e.pdf', 'en', 'No letter for \u{1f600}', 'a5');
  const papers = [broken, paper('th/km/card-e.pdf', 'km', 'Another title')];
  const { made, failed } = await makePapers(papers, folder, press);
  assert.deepEqual(made, ['th/km/card-e.pdf']);
  assert.deepEqual(
    failed.map(({ path }) => path),
    ['th/en/a5-e.pdf'],
  );
  assert.match(failed[0]?.reason ?? '', /U\+1F600/);
  assert.ok(!existsSync(join(folder, 'th/en/a5-e.pdf')));
});

test('what is no longer asked for goes, unless it may stay, and its empty folder with it', async () => {
  const folder = newFolder();
  await makePapers(PAPERS, folder, press);
  const [first] = PAPERS;
  assert.ok(first);
  await makePapers([first], folder, press, { stays: (path) => path.startsWith('th/ar/') });
  assert.ok(existsSync(join(folder, 'th/ar/card-e.pdf')));
  assert.ok(!existsSync(join(folder, 'th/en')));
  await makePapers([first], folder, press);
  assert.ok(!existsSync(join(folder, 'th/ar')));
});

test("other people's files stay, whatever stands in the list", async () => {
  const folder = newFolder();
  const outside = join(root, 'outside.pdf');
  await makePapers(PAPERS, folder, press);
  const mine = join(folder, 'th/en/mine.pdf');
  for (const file of [outside, mine]) writeFileSync(file, 'mine');
  const hex = 'a'.repeat(32);
  writeFileSync(join(folder, MANIFEST), `${hex} ${hex} ../outside.pdf\n${hex} ${hex.slice(9)}`);
  await makePapers([], folder, press);
  for (const file of [outside, mine]) assert.equal(readFileSync(file, 'utf8'), 'mine');
});

test('a stopped run begins no further paper and keeps what is finished', async () => {
  const folder = newFolder();
  const controller = new AbortController();
  const many = Array.from({ length: 12 }, (_, n) => paper(`th/en/card-${n}.pdf`, 'en'));
  const { made } = await makePapers(many, folder, press, {
    signal: controller.signal,
    progress: () => controller.abort(),
  });
  assert.ok(made.length > 0 && made.length < many.length, String(made.length));
  assert.ok(!existsSync(join(folder, '.unfinished')));
  const { reused } = await makePapers(many, folder, press);
  assert.deepEqual(sorted(reused), sorted(made));
});
