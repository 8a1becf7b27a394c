import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { aheadLeaflets } from '../../lib/build/papers/ahead-leaflets.ts';
import { readContent } from '../../lib/content.ts';
import { laterUrl } from '../../lib/links.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import { localesOf } from '../../lib/locales-of.ts';
import { Desk } from './support.ts';

const desk = new Desk();
after(() => desk.clear());
desk.edit('content/thailand/bundle.json', ['locales'], ['my', 'km']);
const read = () => readContent(`${desk.root}/content`).bundles;

test('a bundle goes over its own languages and the source, in the order of the registry', () => {
  const { general, thailand, 'sample-organisation': sample } = read();
  assert.ok(general && thailand && sample);
  assert.deepEqual(localesOf(general), LOCALE_IDS);
  assert.deepEqual(localesOf(thailand), ['en', 'my', 'km']);
  assert.deepEqual(localesOf(sample), ['en', 'my', 'km'], 'inherited');
  const made = new Set(aheadLeaflets([thailand]).map(({ locale }) => locale));
  assert.deepEqual([...made], ['en', 'my', 'km']);
  assert.ok(!desk.check().missing.some((path) => path.startsWith('content/thailand/ar/')));
});

test('an organisation may name its own', () => {
  desk.edit('content/sample-organisation/bundle.json', ['locales'], ['ar']);
  assert.deepEqual(localesOf(read()['sample-organisation'] ?? {}), ['en', 'ar']);
});

test('a code never leads to a page that is not there', () => {
  const { thailand } = read();
  assert.ok(thailand);
  const url = (locale: 'km' | 'ar') =>
    laterUrl('https://a.example', thailand, locale, 'adult-easy', 'all');
  assert.equal(url('km'), 'https://a.example/th/km/e/');
  assert.equal(url('ar'), 'https://a.example/th/en/e/');
});

test('a language that does not exist is named', () => {
  desk.edit('content/thailand/bundle.json', ['locales'], ['kh']);
  const { problems } = desk.check();
  assert.match(JSON.stringify(problems), /thailand\/bundle\.json.*locales.*kh/);
});
