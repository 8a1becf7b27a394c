import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { cacheControl } from '../../lib/build/cache-control.ts';
import { headers, headersFor } from '../../lib/build/headers.ts';
import { headersFile } from '../../lib/build/headers-file.ts';
import { inlineCode } from '../../lib/build/inline-code.ts';
import { insertPolicy } from '../../lib/build/insert-policy.ts';
import { quietPolicy } from '../../lib/build/quiet-policy.ts';
import { secure } from '../../lib/build/security.ts';
import { tabletPolicy } from '../../lib/build/tablet-policy.ts';

const QUIET =
  '<!doctype html><html lang="km"><head><meta charset="utf-8"><title>x</title>' +
  '<style>p{margin:0}</style></head><body><p>1</p></body></html>';
const SCRIPTED = QUIET.replace('</body>', '<script>let a = "<b>";</script></body>');
const TABLET =
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>' +
  '<link rel="stylesheet" href="/_next/a.css"/><script src="/_next/a.js" async=""></script></head>' +
  '<body><p style="font-family:&quot;A &amp; B&quot;">x</p><script id="_R_">one()</script>' +
  '<script>two("\\u003c/p>")</script></body></html>';

function sha(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function policyOf(html: string): string {
  return /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
}

test('a page for later may draw itself and nothing else', () => {
  assert.equal(
    quietPolicy(QUIET),
    `default-src 'none'; style-src ${sha('p{margin:0}')}; font-src 'self'; ` +
      "img-src 'self' data:; base-uri 'none'; form-action 'none'",
  );
});

test('a page for later may run exactly the script it came with', () => {
  assert.match(quietPolicy(SCRIPTED), /; script-src 'sha256-[^']+'$/);
  assert.ok(quietPolicy(SCRIPTED).includes(sha('let a = "<b>";')));
});

test('what the policy would silently switch off is refused', () => {
  const refused = {
    '<p style="color:red">': /style attribute/,
    '<p onclick="go()">': /event attribute/,
    '<script src="/a.js"></script>': /script file/,
  };
  for (const [html, message] of Object.entries(refused)) {
    assert.throws(() => quietPolicy(QUIET.replace('<p>', html)), message);
  }
});

test('a screen of the tablet names every inline script and style attribute, decoded', () => {
  const policy = tabletPolicy(TABLET);
  for (const code of ['one()', 'two("\\u003c/p>")', 'font-family:"A & B"']) {
    assert.ok(policy.includes(sha(code)), code);
  }
  assert.equal(policy.match(/sha256-/g)?.length, 3);
  assert.ok(!policy.includes('unsafe-inline'));
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval' 'sha256-/);
  assert.match(policy, /style-src 'self' 'unsafe-hashes' 'sha256-/);
});

test('line ends are hashed as a browser hashes them', () => {
  assert.deepEqual(inlineCode('<script>a\r\nb\rc</script>').scripts, [sha('a\nb\nc')]);
});

test('the policy stands before everything it covers, and only once', () => {
  for (const html of [QUIET, SCRIPTED, TABLET]) {
    const once = insertPolicy(html, 'first');
    assert.match(once, /<meta charset="utf-8"\/?><meta http-equiv="Content-Security-Policy"/i);
    assert.equal(insertPolicy(once, 'second'), insertPolicy(html, 'second'));
  }
  assert.throws(() => insertPolicy('<html></html>', 'x'), /charset/);
  assert.throws(() => insertPolicy(`<script></script>${QUIET}`, 'x'), /before/);
});

test('a finished site is secured page by page', async (t) => {
  const dir = await mkdtemp(join(tmpdir(), 'secure-'));
  t.after(() => rm(dir, { recursive: true }));
  const pages = {
    'index.html': SCRIPTED,
    'th/km/e/index.html': QUIET,
    '404.html': QUIET,
    'tablet/index.html': TABLET,
    'tablet/km/index.html': TABLET.replace('one()', 'other()'),
  };
  for (const [page, html] of Object.entries(pages)) {
    await mkdir(dirname(join(dir, page)), { recursive: true });
    await writeFile(join(dir, page), html);
  }

  assert.equal(await secure(dir), 5);
  const read = (page: string) => readFile(join(dir, page), 'utf8');
  assert.ok(policyOf(await read('index.html')).includes(sha('let a = "<b>";')));
  assert.ok(!policyOf(await read('th/km/e/index.html')).includes('script-src'));
  assert.notEqual(
    policyOf(await read('tablet/index.html')),
    policyOf(await read('tablet/km/index.html')),
  );
  assert.ok((await read('_headers')).startsWith('/*\n  Referrer-Policy: no-referrer\n'));

  await writeFile(join(dir, 'th/km/e/index.html'), QUIET.replace('<p>', '<p style="color:red">'));
  await assert.rejects(secure(dir), /th\/km\/e\/index\.html cannot be secured: it has a style/);
});

test('pages for later and their fonts are not kept, hashed scripts are, the tablet asks', () => {
  for (const path of [
    '/',
    '/th/km/e/',
    '/th/km/e/information.pdf',
    '/404.html',
    '/fonts/khmer-0123.woff2',
  ])
    assert.equal(cacheControl(path), 'no-store');
  for (const path of ['/_next/static/a.js']) {
    assert.match(cacheControl(path), /immutable/);
  }
  for (const path of ['/tablet/', '/tablet/sw.js']) assert.equal(cacheControl(path), 'no-cache');
});

test('no two rules of _headers set the same header for one path', () => {
  const site = [
    'index.html',
    '404.html',
    'th/km/e/index.html',
    'tablet/index.html',
    'fonts/a.woff2',
  ];
  const rules = headersFile([...site, '_next/static/a.js'])
    .split(/\n(?=\/)/)
    .map((rule) => rule.trim().split(/\n {2}/))
    .map(([path = '', ...lines]) => ({ path, names: lines.map((line) => line.split(':')[0]) }));
  for (const path of ['/', '/th/km/e/', '/tablet/', '/_next/static/a.js', '/fonts/a.woff2']) {
    const names = rules.filter((rule) => matches(rule.path, path)).flatMap((rule) => rule.names);
    assert.deepEqual([...names].sort(), [...Object.keys(headers), 'Cache-Control'].sort(), path);
  }
});

test('the recorder alone may use the microphone, also where a host joins what matches', () => {
  const file = headersFile(['index.html', 'tablet/index.html', 'tablet/record/index.html']);
  const joined = (path: string) =>
    file
      .split(/\n(?=\/)/)
      .filter((rule) => matches(rule.split('\n')[0] ?? '', path))
      .flatMap((rule) => /Permissions-Policy: (.*)/.exec(rule)?.[1] ?? [])
      .join(', ');
  for (const path of ['/', '/tablet/', '/tablet/record/', '/tablet/recorder/', '/th/km/e/']) {
    const served = headersFor(path)['Permissions-Policy'] ?? '';
    assert.equal(joined(path), served, path);
    // Of several words on one feature, a browser takes the last.
    const last = served.split(', ').findLast((one) => one.startsWith('microphone='));
    assert.equal(last, path === '/tablet/record/' ? 'microphone=(self)' : 'microphone=()', path);
    assert.ok(served.includes('camera=()'));
  }
});

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

test('every browser feature is denied', () => {
  const policy = headers['Permissions-Policy'] ?? '';
  for (const feature of ['camera', 'microphone', 'geolocation']) {
    assert.ok(policy.includes(`${feature}=()`));
  }
  assert.doesNotMatch(policy, /self|\*/);
});
