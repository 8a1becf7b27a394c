import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SectionView } from '../../components/leaflet/section-view.tsx';
import { PlacePictures } from '../../components/tablet/place-pictures.tsx';
import { buildPlacePictures } from '../../lib/build/place-pictures.ts';
import type { Bundle } from '../../lib/bundle.ts';
import { compose } from '../../lib/compose.ts';
import { readContent } from '../../lib/content.ts';
import { sectionsOf } from '../../lib/leaflet.ts';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { namedPictures } from '../../lib/named-pictures.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { someBundles } from '../support/some-bundles.ts';
import { Desk, TODAY } from './support.ts';

const SERVICES = 'content/sample-organisation/facts/services.json';
const PICTURES = 'content/sample-organisation/pictures';

const translate = loadTranslate();
const bundles = someBundles();
const sample = bundles['sample-organisation'] as Bundle;

const withPictures = (bundle: Bundle, locale: Locale = 'en') =>
  sectionsOf(compose(bundle, locale, 'adult-easy', 'all', { translate, today: TODAY })).filter(
    ({ pictures }) => pictures,
  );

/** What an author reads after a change. */
function linesAfter(change: (desk: Desk) => void): string[] {
  const desk = new Desk();
  change(desk);
  const lines = desk.lines();
  desk.clear();
  return lines;
}

const put = (name: string, bytes: string | Buffer) => (desk: Desk) =>
  writeFileSync(join(desk.root, PICTURES, name), bytes);

describe('pictures of the place', () => {
  test('stand with the service or the step they belong to, in the order of the facts', () => {
    const shown = withPictures(sample).map(({ kind, id, pictures = [] }) => [
      `${kind}/${id}`,
      pictures.map(({ src }) => src),
    ]);
    const folder = 'pictures/sample-organisation';
    assert.deepEqual(Object.fromEntries(shown), {
      'services/safe-place': [`${folder}/bedroom.svg`, `${folder}/kitchen.svg`],
      'steps/talk': [`${folder}/waiting-room.svg`],
    });
  });

  test('say what they show in every language, and a drawing that it is one', () => {
    for (const locale of LOCALE_IDS)
      for (const { pictures = [] } of withPictures(sample, locale))
        for (const { alt, drawing } of pictures) {
          assert.ok(alt.text.trim());
          assert.equal(alt.locale, locale);
          assert.equal(drawing?.locale, locale);
        }
    const photo = structuredClone(sample);
    const [first] = photo.facts.services['safe-place']?.pictures ?? [];
    assert.ok(first);
    first.file = 'bedroom.webp';
    const [section] = withPictures(photo);
    assert.equal(section?.pictures?.[0]?.drawing, undefined);
  });

  test('are nowhere in a bundle that has none', () => {
    assert.deepEqual(withPictures(bundles.general as Bundle), []);
    assert.deepEqual(withPictures(bundles.thailand as Bundle), []);
  });

  test('are never inherited: another organisation has other rooms', () => {
    const desk = new Desk();
    desk.addNextHouse();
    const { bundles: read } = readContent(join(desk.root, 'content'));
    const lines = desk.lines();
    desk.clear();
    assert.deepEqual(lines, []);
    const next = read['next-house'];
    assert.ok(next);
    assert.deepEqual(namedPictures(next), []);
    assert.equal(next.facts.services['safe-place']?.provider, 'example-house');
  });

  test('are shown by the tablet alone: pages for later and its cards leave them out', () => {
    const [section] = withPictures(sample, 'ar');
    assert.ok(section);
    const icon = { width: 1, height: 1, paths: [] };
    const icons = new Proxy({}, { get: () => icon }) as never;
    const card = renderToStaticMarkup(createElement(SectionView, { section, icons, level: 2 }));
    assert.doesNotMatch(card, /<img|pictures\//);
    const tablet = renderToStaticMarkup(createElement(PlacePictures, { section, within: 'ar' }));
    assert.equal(tablet.match(/<img /g)?.length, section.pictures?.length);
    assert.match(tablet, /src="\/tablet\/data\/pictures\/sample-organisation\/bedroom\.svg"/);
    const [first] = section.pictures ?? [];
    assert.ok(first && tablet.includes(`alt="${first.alt.text}"`));
    assert.equal(
      renderToStaticMarkup(createElement(PlacePictures, { section: {}, within: 'ar' })),
      '',
    );
  });
});

describe('the build', () => {
  /** Files below a folder, by path. */
  const filesIn = (folder: string): string[] =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.\w+$/.test(file))
          .sort()
      : [];

  test('publishes the pictures the facts name, byte for byte, and no other file', async () => {
    const desk = new Desk();
    put('front-door.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>')(desk);
    const tablet = join(desk.root, 'tablet');
    await buildPlacePictures(tablet, join(desk.root, 'content'));
    const files = filesIn(tablet);
    assert.deepEqual(
      files,
      ['bedroom', 'kitchen', 'waiting-room'].map((name) =>
        join('data/pictures/sample-organisation', `${name}.svg`),
      ),
    );
    for (const file of files)
      assert.deepEqual(
        readFileSync(join(tablet, file)),
        readFileSync(join(PICTURES, basename(file))),
      );
    desk.clear();
  });

  test('needs no pictures', async () => {
    const desk = new Desk();
    rmSync(join(desk.root, 'content/sample-organisation'), { recursive: true });
    const tablet = join(desk.root, 'tablet');
    await buildPlacePictures(tablet, join(desk.root, 'content'));
    assert.deepEqual(filesIn(tablet), []);
    desk.clear();
  });
});

describe('npm run check', () => {
  const cases: [string, (desk: Desk) => void, RegExp][] = [
    [
      'a picture that is not there',
      (desk) => desk.remove(`${PICTURES}/kitchen.svg`),
      /^content\/sample-organisation\/facts\/services\.json → safe-place\.pictures\.1\.file: "kitchen\.svg" is not in content\/sample-organisation\/pictures\./,
    ],
    [
      'a picture that nothing shows',
      (desk) =>
        cpSync(
          join(desk.root, PICTURES, 'kitchen.svg'),
          join(desk.root, PICTURES, 'front-door.svg'),
        ),
      /^content\/sample-organisation\/pictures\/front-door\.svg: is shown nowhere/,
    ],
    [
      'a name from a camera',
      put('IMG_20260301_101500.JPG', ''),
      /pictures\/IMG_20260301_101500\.JPG: is not a usable picture\. Name it in small letters/,
    ],
    [
      'a picture too heavy for a tablet',
      put('kitchen.svg', ' '.repeat(210 * 1024)),
      /pictures\/kitchen\.svg: has 210 KB\. Make it smaller: 200 KB at most/,
    ],
    [
      'a photograph that knows where it was taken',
      (desk) => {
        desk.edit(SERVICES, ['safe-place', 'pictures', '0', 'file'], 'room.jpg');
        desk.remove(`${PICTURES}/bedroom.svg`);
        put('room.jpg', Buffer.from('ffd8ffe1000a457869660000474cffd9', 'hex'))(desk);
      },
      /pictures\/room\.jpg: holds more than the picture: APP1\. That can tell where it was taken\. Export it again without metadata/,
    ],
    [
      'a file that only claims to be a picture',
      (desk) => {
        desk.edit(SERVICES, ['safe-place', 'pictures', '0', 'file'], 'room.webp');
        desk.remove(`${PICTURES}/bedroom.svg`);
        put('room.webp', 'not a picture')(desk);
      },
      /pictures\/room\.webp: is not a \.webp file, whatever its name says/,
    ],
    [
      'a drawing with words in it',
      put('kitchen.svg', '<svg xmlns="http://www.w3.org/2000/svg"><text>Street 12</text></svg>'),
      /pictures\/kitchen\.svg: holds more than plain shapes: <text>, text\. Take that out/,
    ],
    [
      'something pictures must not show',
      (desk) => desk.edit(SERVICES, ['safe-place', 'pictures', '0', 'shows'], 'front-door'),
      /safe-place\.pictures\.0\.shows: "front-door" is not possible here\. One of "bedroom"/,
    ],
    [
      'a thing to show that has no words',
      (desk) => desk.edit('locales/en/terms.json', ['shows', 'kitchen'], undefined),
      /^locales\/en\/terms\.json → shows\.kitchen: is missing\. The registries in /,
    ],
  ];
  for (const [name, change, says] of cases)
    test(`explains ${name}`, () => {
      const lines = linesAfter(change);
      assert.ok(
        lines.some((line) => says.test(line)),
        lines.join('\n'),
      );
    });
});
