import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { canReload } from '../../components/tablet/can-reload.ts';
import { NOTHING_SEEN, offlineState } from '../../components/tablet/offline/offline-state.ts';
import { SCOPE, SERVICE_WORKER, type Stored } from '../../components/tablet/offline/protocol.ts';
import { storeContents } from '../../components/tablet/offline/store-contents.ts';
import { whyStopped } from '../../components/tablet/offline/why-stopped.ts';
import { cacheControl } from '../../lib/build/cache-control.ts';
import { buildServiceWorker, tabletFiles } from '../../lib/build/service-worker.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import { TYPEFACE_IDS } from '../../lib/typefaces.ts';

const folders: string[] = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

/** A site of a few files, of which the tablet needs some. */
async function site(more: Record<string, string> = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'handrail-offline-'));
  folders.push(dir);
  const files = {
    'index.html': 'the front door',
    'th/km/e/index.html': 'a page for later',
    'fonts/fonts.css': '@font-face{src:url(/fonts/khmer-400.0a1b2c3d.woff2)}',
    'fonts/khmer-400.0a1b2c3d.woff2': 'letters of the tablet',
    'fonts/khmer-names.0a1b2c3d.woff2': 'letters of pages for later',
    '_next/static/chunks/0cz1d.js': 'a part',
    '_next/static/chunks/0cz1d.js.br': 'the part, packed',
    'tablet/index.html': 'the start',
    'tablet/record/index.html': 'the recorder',
    'tablet/audio/a b.mp3': 'a voice',
    'tablet/sw.js': 'the worker itself',
    'tablet/index.html.gz': 'the start, packed',
    ...more,
  };
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), content);
  }
  return dir;
}

test('everything of the tablet is kept, and nothing of the pages for later', async () => {
  const urls = (await tabletFiles(await site())).map(({ url }) => url);
  assert.deepEqual(urls, [
    '/_next/static/chunks/0cz1d.js',
    '/tablet/audio/a%20b.mp3',
    '/tablet/',
    '/tablet/record/',
    '/fonts/fonts.css',
    '/fonts/khmer-400.0a1b2c3d.woff2',
  ]);
});

test('a change of one file changes its entry and no other', async () => {
  const [before, changed] = await Promise.all([
    tabletFiles(await site()),
    site({ 'tablet/index.html': 'another start' }).then(tabletFiles),
  ]);
  const differ = changed.filter((file, i) => JSON.stringify(file) !== JSON.stringify(before[i]));
  assert.deepEqual(
    differ.map(({ url }) => url),
    ['/tablet/'],
  );
  const [start] = differ;
  const hash = createHash('sha256').update('another start').digest('base64');
  assert.equal(start?.integrity, `sha256-${hash}`);
  assert.equal(start?.size, 'another start'.length);
  assert.notEqual(start?.revision, before.find(({ url }) => url === '/tablet/')?.revision);
});

test('a site without a tablet, or without one of its fonts, is not built', async () => {
  const empty = await site();
  await rm(join(empty, 'tablet/index.html'));
  await assert.rejects(tabletFiles(empty), /holds no tablet/);
  const bare = await site();
  await rm(join(bare, 'fonts/khmer-400.0a1b2c3d.woff2'));
  await assert.rejects(tabletFiles(bare), /khmer-400/);
});

test('the worker holds its list, asks nobody else, and is looked at anew each time', async () => {
  const dir = await site();
  await buildServiceWorker(dir);
  const code = await readFile(join(dir, SERVICE_WORKER), 'utf8');
  for (const { url, integrity } of await tabletFiles(dir))
    assert.ok(code.includes(`"${url}"`) && code.includes(integrity), url);
  assert.doesNotMatch(code, /https?:\/\/[a-z]|google-analytics|googletagmanager|indexedDB/);
  assert.equal(cacheControl(SERVICE_WORKER), 'no-cache');
  assert.ok(SERVICE_WORKER.startsWith(SCOPE), 'its folder is its scope');
});

const WHOLE: Stored = { done: 2, total: 2, bytes: 9, totalBytes: 9, urls: ['/a', '/b'] };
const PART: Stored = { done: 1, total: 2, bytes: 4, totalBytes: 9, urls: ['/a'] };

test('only a whole store is called ready', () => {
  const status = (seen: Partial<typeof NOTHING_SEEN>) =>
    offlineState({ ...NOTHING_SEEN, ...seen }).status;
  assert.equal(status({}), 'looking');
  assert.equal(status({ storing: true }), 'storing');
  assert.equal(status({ active: PART }), 'looking');
  assert.equal(status({ active: PART, storing: true }), 'storing');
  assert.equal(status({ active: PART, stopped: 'network' }), 'stopped');
  assert.equal(status({ active: { ...WHOLE, done: 0, total: 0 } }), 'looking');
  assert.equal(status({ active: WHOLE }), 'ready');
  assert.equal(status({ active: WHOLE, impossible: 'refused' }), 'impossible');
});

test('an update never makes a whole store look worse', () => {
  const update = (seen: Partial<typeof NOTHING_SEEN>) => {
    const state = offlineState({ ...NOTHING_SEEN, active: WHOLE, ...seen });
    return state.status === 'ready' ? state.update.status : state.status;
  };
  assert.equal(update({}), 'none');
  assert.equal(update({ storing: true, progress: PART }), 'storing');
  assert.equal(update({ stopped: 'full' }), 'stopped');
  assert.equal(update({ waiting: true }), 'waiting');
});

/** Addresses of a whole store with one bundle. */
const URLS = [
  ...['handout-worker.js', 'harfbuzz.wasm', 'data/house/facts.json', 'audio/km/one.webm'],
  ...LOCALE_IDS.flatMap((id) => [`data/strings/${id}.json`, `data/house/${id}.json`]),
  ...TYPEFACE_IDS.flatMap((id) => [`fonts/${id}-400.ttf`, `fonts/${id}-700.ttf`]),
].map((path) => SCOPE + path);

test('a worker is told what is really there', () => {
  assert.deepEqual(storeContents(URLS, ['house']), {
    locales: LOCALE_IDS,
    bundles: ['house'],
    papers: LOCALE_IDS,
    recordings: 1,
  });
});

test('what is not whole is not named', () => {
  const without = (file: string) =>
    storeContents(
      URLS.filter((url) => url !== SCOPE + file),
      ['house'],
    );
  assert.ok(!without('data/house/km.json').locales.includes('km'));
  assert.ok(!without('fonts/burmese-700.ttf').papers.includes('my'));
  assert.ok(without('fonts/burmese-700.ttf').locales.includes('my'));
  assert.deepEqual(without('harfbuzz.wasm').papers, []);
  assert.deepEqual(without('fonts/latin-400.ttf').papers, []);
  assert.deepEqual(without('data/house/facts.json').bundles, []);
});

const named = (name: string) => Object.assign(new Error('x'), { name });
const answering =
  (body: string, status = 200) =>
  async () =>
    new Response(body, { status });
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));

test('the reason is found out, not guessed', async () => {
  const hash = createHash('sha256').update('right').digest('base64');
  const file = { url: '/tablet/x', integrity: `sha256-${hash}` };
  const fetchFailed = new TypeError('Failed to fetch');
  assert.equal(await whyStopped(named('QuotaExceededError'), file, unreachable), 'full');
  assert.equal(await whyStopped(named('UnknownError'), file, unreachable), 'unknown');
  assert.equal(await whyStopped(named('bad-precaching-response'), file, unreachable), 'changed');
  assert.equal(await whyStopped(fetchFailed, file, unreachable), 'network');
  assert.equal(await whyStopped(fetchFailed, file, answering('right')), 'network');
  assert.equal(await whyStopped(fetchFailed, file, answering('Please sign in')), 'changed');
  assert.equal(await whyStopped(fetchFailed, file, answering('right', 503)), 'changed');
});

test('a page is reloaded only where the tablet comes back', async (t) => {
  const answers = (content: string, type: string, status = 200) =>
    t.mock.method(
      globalThis,
      'fetch',
      async () => new Response(content, { status, headers: { 'Content-Type': type } }),
    );
  const controller = (stored: Stored | null) => ({
    postMessage: (_: unknown, [port]: MessagePort[]) => stored && port?.postMessage(stored),
  });
  const controlledBy = (worker: unknown) =>
    Object.defineProperty(globalThis, 'navigator', {
      configurable: true,
      value: { serviceWorker: { controller: worker } },
    });
  controlledBy(null);
  answers('self', 'text/javascript');
  assert.equal(await canReload(), true, 'the server is there');
  answers('Please sign in', 'text/html');
  assert.equal(await canReload(), false, 'a login page');
  answers('', 'text/javascript', 502);
  assert.equal(await canReload(), false, 'a broken server');
  t.mock.method(globalThis, 'fetch', unreachable);
  assert.equal(await canReload(), false, 'no network');
  controlledBy(controller(WHOLE));
  assert.equal(await canReload(), true, 'no network, but a whole store');
  controlledBy(controller(PART));
  assert.equal(await canReload(), false, 'no network, and half a store');
  controlledBy(controller(null));
  assert.equal(await canReload(), false, 'no network, and no answer');
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: undefined });
  t.mock.method(globalThis, 'fetch', unreachable);
  assert.equal(await canReload(), false, 'no service workers at all');
});
