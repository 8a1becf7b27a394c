import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { AuthorError } from '../../lib/author-error.ts';
import { compress } from '../../lib/build/compress.ts';
import { ensurePortFree } from '../../lib/build/ensure-port-free.ts';
import { headers } from '../../lib/build/headers.ts';
import { serve } from '../../lib/build/serve.ts';

const LONG = '<p>You can say no.</p>'.repeat(100);
const PDF = `%PDF-1.7 ${'0 0 m '.repeat(200)}`;
const SITE = {
  'index.html': 'home',
  '404.html': 'not here',
  'th/index.html': 'chooser',
  'th/zh-Hans/e/index.html': LONG,
  'th/zh-Hans/e/information.pdf': PDF,
  'tablet/index.html': 'tablet',
  'fonts/a-1.woff2': LONG,
  'random.txt': LONG.slice(0, 500),
  _headers: 'secret',
  '.hidden': 'secret',
};

let dir: string;
let site: Awaited<ReturnType<typeof serve>>;
let compressed: number;

before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'serve-'));
  for (const [file, content] of Object.entries(SITE)) {
    await mkdir(dirname(join(dir, file)), { recursive: true });
    await writeFile(join(dir, file), content);
  }
  compressed = await compress(dir);
  site = await serve({ dir, port: 0 });
});

after(async () => {
  await site.close();
  await rm(dir, { recursive: true });
});

/** Sends the path as it stands; `fetch` would tidy it first. */
function get(path: string, options: { method?: string; encoding?: string } = {}) {
  return new Promise<{ status: number; body: string; headers: NodeJS.Dict<string | string[]> }>(
    (resolve, reject) => {
      const { method = 'GET', encoding = 'identity' } = options;
      const sent = { method, path, headers: { 'Accept-Encoding': encoding } };
      request(site.url, sent, (response) => {
        let body = '';
        response.setEncoding('latin1').on('data', (chunk) => {
          body += chunk;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body, headers: response.headers }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

test('only what gets smaller is compressed', async () => {
  assert.equal(compressed, 1);
  const made = (await readdir(dir, { recursive: true })).filter((file) => /\.(br|gz)$/.test(file));
  assert.deepEqual(made.sort(), [
    join('th', 'zh-Hans', 'e', 'index.html.br'),
    join('th', 'zh-Hans', 'e', 'index.html.gz'),
  ]);
});

test('a folder is answered with its page', async () => {
  assert.equal((await get('/')).body, 'home');
  assert.equal((await get('/th/')).body, 'chooser');
});

test('every answer carries the shared headers', async () => {
  for (const path of ['/', '/th', '/nowhere', '/fonts/a-1.woff2']) {
    const answer = await get(path);
    for (const [name, value] of Object.entries(headers)) {
      assert.equal(answer.headers[name.toLowerCase()], value, `${path} ${name}`);
    }
  }
  assert.equal((await get('/th/')).headers['cache-control'], 'no-store');
  assert.equal((await get('/tablet/')).headers['cache-control'], 'no-cache');
  assert.match(String((await get('/fonts/a-1.woff2')).headers['cache-control']), /no-store/);
});

test('the recorder is served the microphone, in any letter case', async () => {
  for (const path of ['/tablet/record/', '/TABLET/RECORD/'])
    assert.match(String((await get(path)).headers['permissions-policy']), /microphone=\(self\)$/);
  const tablet = String((await get('/tablet/')).headers['permissions-policy']);
  assert.doesNotMatch(tablet, /self/);
});

test('the smallest copy the browser can read is sent', async () => {
  for (const [accepted, sent] of [
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', undefined],
  ] as const) {
    const answer = await get('/th/zh-Hans/e/', { encoding: accepted });
    assert.equal(answer.headers['content-encoding'], sent);
    assert.equal(answer.headers['content-type'], 'text/html;charset=utf-8');
  }
});

test('a missing slash is added, the rest of the address kept', async () => {
  assert.deepEqual([(await get('/th')).status, (await get('/th')).headers.location], [308, '/th/']);
  assert.equal((await get('/TH?b=1?2')).headers.location, '/th/?b=1?2');
});

test('capitals are answered without a redirect', async () => {
  for (const path of ['/TH/ZH-HANS/E/', '/th/zh-hans/e/', '/th/zh-Hans/e/']) {
    const answer = await get(path);
    assert.deepEqual([answer.status, answer.body], [200, LONG], path);
    assert.equal(answer.headers['cache-control'], 'no-store');
  }
});

test('a paper is shown as it is, in any letter case, and kept nowhere', async () => {
  for (const path of ['/th/zh-Hans/e/information.pdf', '/TH/ZH-HANS/E/INFORMATION.PDF']) {
    const answer = await get(path, { encoding: 'gzip, br' });
    assert.deepEqual([answer.status, answer.body], [200, PDF], path);
    assert.equal(answer.headers['content-type'], 'application/pdf');
    assert.equal(answer.headers['cache-control'], 'no-store');
    // Neither packed once more, nor saved on the phone unless she wants it.
    assert.equal(answer.headers['content-encoding'], undefined);
    assert.equal(answer.headers['content-disposition'], undefined);
    assert.equal(answer.headers['x-robots-tag'], 'noindex');
  }
});

test('what is not there, and what is not for visitors, is not found', async () => {
  const paths = [
    '/nowhere',
    '/.hidden',
    '/.HIDDEN',
    '/_headers',
    '/_HEADERS',
    '/../package.json',
    '/%2e%2e/',
    '/%E0%A4%A',
  ];
  for (const path of [...paths, '//th', '//th/..']) {
    const answer = await get(path);
    assert.deepEqual([answer.status, answer.body], [404, 'not here'], path);
    assert.equal(answer.headers['cache-control'], 'no-store');
  }
});

test('only reading is allowed', async () => {
  assert.equal((await get('/', { method: 'POST' })).status, 405);
  assert.equal((await get('/', { method: 'HEAD' })).status, 200);
});

test('a taken port is explained to the person who started the program', async (t) => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, ready));
  t.after(() => other.close());
  const { port } = other.address() as { port: number };
  const explained = (error: unknown) => {
    assert.ok(error instanceof AuthorError);
    assert.equal(
      error.message,
      `Port ${port} is already in use. ` +
        `Stop the other program, or choose another port: PORT=${port + 1} npm start`,
    );
    return true;
  };
  await assert.rejects(serve({ dir, port }), explained);
  await assert.rejects(ensurePortFree(port), explained);
  await ensurePortFree(0);
});
