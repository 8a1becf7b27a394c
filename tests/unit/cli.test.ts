import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { LOCALE_IDS } from '../../lib/locales.ts';
import { READER_IDS } from '../../lib/readers.ts';

const folder = mkdtempSync(join(tmpdir(), 'handrail-cli-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs a command as npm would. */
function run(name: string, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `commands/${name}.ts`, ...options],
    { encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

const isPdf = (file: string): boolean => readFileSync(file).subarray(0, 5).toString() === '%PDF-';

describe('npm run handout', () => {
  test('writes a PDF for what was asked', () => {
    const out = join(folder, 'information.pdf');
    const asked = [
      '--bundle',
      'thailand',
      '--locale',
      'km',
      '--reader',
      'adult-easy',
      '--format',
      'a4',
    ];
    const { status, said } = run(
      'handout',
      ...asked,
      '--only',
      'food,health',
      '--with',
      'en',
      '--out',
      out,
    );
    assert.equal(status, 0, said);
    assert.ok(isPdf(out));
    assert.match(said, /No QR code: no address is known/);
  });

  for (const [wrong, valid] of [
    [
      ['--bundle', 'atlantis', '--locale', 'km'],
      ['general', 'thailand'],
    ],
    [['--bundle', 'thailand', '--locale', 'xx'], LOCALE_IDS],
    [['--bundle', 'thailand', '--locale', 'km', '--reader', 'wizard'], READER_IDS],
    [['--bundle', 'thailand', '--locale', 'km', '--format', 'scroll'], ['a4']],
    [['--bundle', 'thailand', '--locale', 'km', '--with', 'xx'], LOCALE_IDS],
    [
      ['--bundle', 'thailand', '--locale', 'km', '--only', 'dragon'],
      ['food', 'health', 'police'],
    ],
  ] as const)
    test(`lists what is possible instead of ${wrong.at(-1)}`, () => {
      const { status, said } = run('handout', ...wrong);
      assert.equal(status, 1);
      for (const one of valid) assert.ok(said.includes(one), said);
      assert.doesNotMatch(said, /^\s+at /m);
    });

  test('shows how it is used when an option is mistyped', () => {
    const { status, said } = run('handout', '--bundel', 'thailand');
    assert.equal(status, 1);
    assert.match(said, /--bundel[\s\S]*npm run handout/);
  });
});

describe('npm run proof', () => {
  const text = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test('sets a text file in the type of its language', () => {
    const out = join(folder, 'proof.pdf');
    const { status, said } = run('proof', '--locale', 'km', text('a.txt', 'ស្ត្រី ខ្ញុំ\n\nកៅអី'), out);
    assert.equal(status, 0, said);
    assert.ok(isPdf(out));
  });

  test('names the character that cannot be printed', () => {
    const { status, said } = run(
      'proof',
      '--locale',
      'km',
      text('b.txt', 'ខ្ញុំ 😀'),
      join(folder, 'b.pdf'),
    );
    assert.equal(status, 1);
    assert.match(said, /U\+1F600/);
    assert.doesNotMatch(said, /^\s+at /m);
  });

  test('says plainly that a file is missing or empty', () => {
    assert.match(
      run('proof', '--locale', 'km', 'nowhere.txt', 'x.pdf').said,
      /nowhere\.txt does not exist/,
    );
    assert.match(run('proof', '--locale', 'km', text('c.txt', '\n'), 'x.pdf').said, /is empty/);
    assert.match(run('proof', '--locale', 'km').said, /Name a text file and a PDF/);
  });
});
