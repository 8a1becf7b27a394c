import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { isOpen } from '../../components/later/is-open.ts';
import { Listen } from '../../components/later/listen.tsx';
import { copyAudio } from '../../lib/build/copy-audio.ts';
import { neededFonts } from '../../lib/build/fit-fonts.ts';
import { laterScript } from '../../lib/build/later-assets.ts';
import { quietPolicy } from '../../lib/build/quiet-policy.ts';
import { shownText } from '../../lib/build/shown-text.ts';
import { weekSpans } from '../../lib/compose/week-spans.ts';
import { compose } from '../../lib/compose.ts';
import { loadContent } from '../../lib/content.ts';
import { sectionsOf } from '../../lib/leaflet.ts';
import { READER_IDS, READERS, type Reader } from '../../lib/readers.ts';
import { heard } from '../../lib/recordings/heard.ts';
import { textsOf } from '../../lib/recordings/texts-of.ts';
import { loadTranslate } from '../../lib/strings.ts';

describe('"open now"', () => {
  const OFFICE = '510-1020'; // Monday 08:30 to 17:00

  test('begins with the first minute and ends with the last', () => {
    const at = (time: string) => isOpen(OFFICE, 'Asia/Bangkok', new Date(`${time}+07:00`));
    assert.equal(at('2026-11-23T08:29:59'), false);
    assert.equal(at('2026-11-23T08:30:00'), true);
    assert.equal(at('2026-11-23T16:59:59'), true);
    assert.equal(at('2026-11-23T17:00:00'), false);
    assert.equal(at('2026-11-24T12:00:00'), false);
  });

  test('goes on over midnight and over the end of the week', () => {
    const night = weekSpans([
      { days: ['sun'], from: '22:00', to: '24:00' },
      { days: ['mon'], from: '00:00', to: '02:00' },
    ]);
    const at = (time: string) => isOpen(night ?? '', 'Asia/Bangkok', new Date(`${time}+07:00`));
    assert.equal(at('2026-11-22T21:59:59'), false);
    for (const time of ['22:00:00', '23:59:59']) assert.equal(at(`2026-11-22T${time}`), true, time);
    for (const time of ['00:00:00', '01:59:59']) assert.equal(at(`2026-11-23T${time}`), true, time);
    assert.equal(at('2026-11-23T02:00:00'), false);
  });

  test('follows the clock of the place through summer time', () => {
    const at = (time: string) => isOpen('510-1020', 'Europe/Tirane', new Date(time));
    assert.equal(at('2026-06-22T06:30:00Z'), true);
    assert.equal(at('2026-06-22T06:29:00Z'), false);
    assert.equal(at('2026-11-23T06:30:00Z'), false);
    assert.equal(at('2026-11-23T07:30:00Z'), true);
  });

  test('is not guessed: neither hours nor time zone', () => {
    assert.equal(weekSpans(null), null);
    assert.equal(weekSpans('always'), null);
    assert.equal(isOpen(OFFICE, 'Nowhere/At-all', new Date()), null);
  });

  test('compares minutes of the week', () => {
    assert.equal(
      weekSpans([
        { days: ['mon', 'tue'], from: '08:30', to: '17:00' },
        { days: ['sun'], from: '00:00', to: '24:00' },
      ]),
      '510-1020 1950-2460 8640-10080',
    );
  });
});

test('the script of the page stays small, and asks for nothing that keeps or sends', async () => {
  const script = await laterScript();
  assert.ok(Buffer.byteLength(script) <= 2048, `${Buffer.byteLength(script)} bytes`);
  assert.doesNotMatch(
    script,
    /Storage|cookie|indexedDB|fetch|XMLHttp|sendBeacon|WebSocket|serviceWorker|innerHTML|pushState|replaceState|eval/,
  );
  // ES2017: what phones of ten years ago read.
  assert.doesNotMatch(script, /\?\.[a-z]|\?\?|catch\s*\{/);
});

describe('a section to be heard', () => {
  const { 'sample-organisation': bundle } = loadContent();
  assert.ok(bundle);
  const translate = loadTranslate();
  const leaflet = compose(bundle, 'km', 'adult-easy', 'all', { translate, today: '2026-11-22' });
  const section = sectionsOf(leaflet).find(({ id }) => id === 'example-meeting-point');
  assert.ok(section);
  const texts = textsOf(section).map(({ text }) => text);
  const map = Object.fromEntries(texts.map((text, at) => [text, [`${at}.webm`, `${at}.m4a`]]));

  test('is offered where all it says is recorded, in reading order', () => {
    assert.deepEqual(
      heard(section, map),
      texts.map((_, at) => [`${at}.webm`, `${at}.m4a`]),
    );
  });

  test('is not offered where one letter is different', () => {
    for (const text of texts) {
      const { [text]: files = [], ...rest } = map;
      assert.equal(heard(section, rest), null, text);
      assert.equal(heard(section, { ...rest, [`${text} `]: files }), null, text);
    }
    assert.equal(heard(section, {}), null);
  });

  test('loads nothing before a tap, and only then may the page play', () => {
    const sounds = heard(section, map) ?? [];
    const html = renderToStaticMarkup(createElement(Listen, { label: 'Listen', sounds }));
    assert.equal(html.match(/<audio controls="" preload="none">/g)?.length, texts.length);
    assert.match(html, /<source src="\/audio\/0\.webm" type="audio\/webm;codecs=opus"\/>/);
    const page = `<html><body>${html}</body></html>`;
    assert.match(quietPolicy(page), /; media-src 'self';/);
    assert.doesNotMatch(quietPolicy('<html><body></body></html>'), /media-src/);
  });
});

test('recordings are put where pages for later play them, and only those', async (t) => {
  const out = await mkdtemp(join(tmpdir(), 'audio-'));
  t.after(() => rm(out, { recursive: true }));
  await mkdir(join(out, 'tablet/data/audio'), { recursive: true });
  for (const name of ['a1.webm', 'b2.m4a', 'c3.webm'])
    await writeFile(join(out, 'tablet/data/audio', name), name);
  const sounds = [['a1.webm', 'b2.m4a']];
  const page = renderToStaticMarkup(createElement(Listen, { label: 'Listen', sounds }));
  await writeFile(join(out, 'index.html'), page);
  assert.equal(await copyAudio(out, ['index.html']), 2);
  assert.deepEqual((await readdir(join(out, 'audio'))).sort(), ['a1.webm', 'b2.m4a']);
});

test('a page is given letters for all it may come to say, and for nothing else', () => {
  const html =
    '<html lang="my" dir="ltr"><head><title>ဃ</title><style>p{}</style></head><body><p class="x">က &amp; ខ</p>' +
    '<h2 hidden="" data-say="ဂ"></h2><li data-open="စ" data-closed="ဆ" data-id="abc"></li><script>let ဇ</script></body></html>';
  assert.deepEqual(
    [...new Set(shownText(html).replace(/\s/g, ''))].sort(),
    ['&', ...['က', 'ဂ', 'စ', 'ဆ'], 'ខ'].sort(),
  );
  assert.deepEqual(neededFonts(html), [
    { typeface: 'burmese', letters: ['က', 'ဂ', 'စ', 'ဆ'] },
    { typeface: 'khmer', letters: ['ខ'] },
  ]);
  assert.throws(() => neededFonts('<html>'), /language/);
});

test('the name of another language comes with its type, but on a page in full words', () => {
  const linked = (reader: Reader) =>
    '<html lang="en" dir="ltr"><body>a<nav><a href="/th/km/' +
    `${READERS[reader].code}/" lang="km" dir="ltr" hrefLang="km">ខ្មែរ</a></nav></body></html>`;
  const typefaces = (reader: Reader) => neededFonts(linked(reader)).map(({ typeface }) => typeface);
  for (const reader of READER_IDS)
    assert.deepEqual(
      typefaces(reader),
      READERS[reader].level === 'full' ? ['latin'] : ['latin', 'khmer'],
      reader,
    );
});
