import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const json = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

test('lists the licence of every direct dependency, pinned to an exact version', () => {
  const { dependencies, devDependencies } = json('package.json') as Record<
    string,
    Record<string, string>
  >;
  const list = readFileSync('THIRD-PARTY.md', 'utf8');
  for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
    assert.match(version, /^\d+\.\d+\.\d+$/, `${name} is not pinned`);
    const { license } = json(`node_modules/${name}/package.json`) as { license: string };
    assert.ok(list.includes(`| ${name} | ${license} |`), `${name} is ${license}`);
    assert.match(
      license,
      /^(MIT|Apache-2\.0|BSD-3-Clause|ISC|CC0-1\.0|MIT AND OFL-1\.1|OFL-1\.1|MIT OR Apache-2\.0|MPL-2\.0)$/,
    );
  }
});

test('distributes nothing under the Mozilla licence', () => {
  const { dependencies } = json('package.json') as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies))
    assert.notEqual(
      (json(`node_modules/${name}/package.json`) as { license: string }).license,
      'MPL-2.0',
    );
});
