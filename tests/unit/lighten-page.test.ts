import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lightenPage } from '../../lib/build/lighten-page.ts';

const picture = (d: string) =>
  `<svg class="pictogram" height="1em" viewBox="0 0 24 24"><path d="${d}"></path></svg>`;

const pageOf = (body: string, css = '') =>
  `<!doctype html><html lang="km" dir="ltr"><head><style>${css}</style></head><body>${body}</body></html>`;

const styleOf = (html: string) => /<style>([^<]*)<\/style>/.exec(html)?.[1];

test('a pictogram that comes often is drawn once, and shown everywhere', () => {
  const light = lightenPage(pageOf(picture('M1 1').repeat(12) + picture('M2 2')));
  assert.equal(light.match(/ d="M1 1"/g)?.length, 1);
  const [, id] = /<g id="([^"]+)"><path d="M1 1"\/><\/g>/.exec(light) ?? [];
  assert.ok(id);
  assert.equal(light.match(new RegExp(`<use href="#${id}"/>`, 'g'))?.length, 11);
  assert.equal(light.match(/<svg /g)?.length, 13, 'each keeps its place and size');
  assert.match(light, /<path d="M2 2"\/>/);
});

test('a section says its language only where it is not that of the page, and is found by one name', () => {
  const light = lightenPage(
    pageOf(
      '<section data-topic="3" data-id="food" lang="km" dir="ltr"></section>' +
        '<section data-topic="4" data-id="phone" lang="en" dir="ltr"></section>' +
        '<section data-id="say-no" lang="km" dir="ltr"></section>',
    ),
  );
  assert.match(light, /<section data-topic="3"><\/section>/);
  assert.match(light, /<section data-topic="4" lang="en" dir="ltr"><\/section>/);
  assert.match(light, /<section data-id="say-no"><\/section>/);
});

test('of the style stays what the page can use', () => {
  const css =
    'p,.there{color:red}.gone,.there .gone{color:blue}audio{display:block}#larger{color:red}:root{--a:0}' +
    '@media print{.there{margin:0}.gone{margin:1px}}:lang(km){line-height:2}:lang(th){line-height:3}' +
    '@font-face{font-family:T;src:url(/t.woff2)}';
  const body =
    '<p class="there">a</p><a href="/g/th/e/" lang="th" hrefLang="th">b</a><button id="larger"></button>';
  assert.equal(
    styleOf(lightenPage(pageOf(body, css))),
    'p,.there{color:red}#larger{color:red}:root{--a:0}@media print{.there{margin:0}}:lang(km){line-height:2}' +
      '@font-face{font-family:T;src:url(/t.woff2)}',
  );
});

test('ends are left out only where HTML closes by itself', () => {
  const light = lightenPage(pageOf('<div><p>a</p><p>b</p>c</div><ul><li>d</li><li>e</li></ul>'));
  assert.match(light, /<div><p>a<p>b<\/p>c<\/div><ul><li>d<li>e<\/ul>/);
});
