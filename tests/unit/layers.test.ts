import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { test } from 'node:test';

/** From the bottom up: a file imports from its own layer or below. */
const LAYERS = ['lib', 'components', 'app', 'commands'];

/** Build steps bundle components, and the site they make is typed by them. */
const ALLOWED = [/^lib\/build\/.* → components\//];

const layerOf = (path: string): number => LAYERS.indexOf(path.split('/')[0] ?? '');

const files = LAYERS.flatMap((layer) =>
  readdirSync(layer, { recursive: true, encoding: 'utf8' }).map((file) => join(layer, file)),
).filter((file) => /\.tsx?$/.test(file));

/** Every relative import as "from → to". */
const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|import\() ?'(\.[^']+)'/g)].map(
    ([, path]) => [file, normalize(join(dirname(file), path ?? ''))] as const,
  ),
);

test('imports never point back up', () => {
  assert.ok(imports.length > 200);
  const up = imports
    .filter(([from, to]) => layerOf(to) > layerOf(from))
    .map(([from, to]) => `${from} → ${to}`)
    .filter((edge) => !ALLOWED.some((allowed) => allowed.test(edge)));
  assert.deepEqual(up, []);
  // Routes are for Next alone.
  assert.deepEqual(
    imports.filter(([from, to]) => to.startsWith('app/') && !from.startsWith('app/')),
    [],
  );
});

test('lib knows neither React nor Next, apart from typesetting react-pdf', () => {
  for (const file of files.filter(
    (name) => name.startsWith('lib/') && !name.startsWith('lib/typeset/'),
  ))
    assert.doesNotMatch(readFileSync(file, 'utf8'), /from '(react|react-dom|next)[/']/, file);
});

test('the text engine knows nothing of our content', () => {
  const out = imports.filter(
    ([from, to]) => from.startsWith('lib/typeset/') && !to.startsWith('lib/typeset/'),
  );
  assert.deepEqual(out, []);
});

test('no list of locales, readers or formats stands outside its registry', () => {
  const lists = [/'km', *'my'/, /'adult-easy', *'/, /'a4', *'/];
  for (const file of files)
    for (const list of lists) assert.doesNotMatch(readFileSync(file, 'utf8'), list, file);
});
