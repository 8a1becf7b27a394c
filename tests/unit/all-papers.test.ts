import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { listFiles } from '../../lib/build/list-files.ts';
import { MANIFEST } from '../../lib/build/papers/manifest.ts';
import { READER_IDS } from '../../lib/readers.ts';

const root = mkdtempSync(join(tmpdir(), 'handrail-all-'));
after(() => rmSync(root, { recursive: true }));

/** A card for each reader of one language: the paper that is made fastest. */
const CARDS = ['--bundle', 'thailand', '--locale', 'en', '--format', 'card'];

/** Starts the command as npm would; `ended` tells how it ended and what it said. */
function start(...options: string[]) {
  const child: ChildProcess = spawn(
    process.execPath,
    ['--import', 'tsx', 'commands/handout.ts', '--all', ...options],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
  const ended = new Promise<{ status: number | null; said: string }>((resolve) =>
    child.once('close', (status) => resolve({ status, said })),
  );
  return { child, ended };
}

const run = (...options: string[]) => start(...options).ended;

const finished = (folder: string): number => {
  const list = join(folder, MANIFEST);
  return existsSync(list) ? readFileSync(list, 'utf8').split('\n').length - 1 : 0;
};

/** Ends the command as soon as its first papers are finished. */
async function interrupt(folder: string, signal: 'SIGINT' | 'SIGKILL') {
  const { child, ended } = start(...CARDS, '--out', folder);
  while (finished(folder) < 2 && child.exitCode === null) await wait(5);
  child.kill(signal);
  return ended;
}

/** Every file of a folder, with its bytes. */
const contents = async (folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await listFiles(folder)).map((file) => [
      file,
      readFileSync(join(folder, file)).toString('base64'),
    ]),
  );

describe('npm run handout -- --all', () => {
  const clean = join(root, 'clean');

  test('makes a folder of papers, and nothing again', async () => {
    const { status, said } = await run(...CARDS, '--out', clean);
    assert.equal(status, 0, said);
    assert.match(said, /8 of 8 {2}th\/en\/card-/);
    assert.equal((await listFiles(join(clean, 'th/en'))).length, READER_IDS.length);
    assert.match((await run(...CARDS, '--out', clean)).said, /0 made, 8 as they were, 0 failed/);
  });

  test('goes on after it was killed, to the same bytes, with nothing half written on the way', async () => {
    const folder = join(root, 'killed');
    const { status } = await interrupt(folder, 'SIGKILL');
    assert.equal(status, null);
    const kept = (await listFiles(folder)).filter((file) => /^th\/.*\.pdf$/.test(file));
    assert.ok(kept.length >= 2 && kept.length < READER_IDS.length, kept.join());
    const whole = await contents(clean);
    for (const [file, bytes] of Object.entries(await contents(folder)))
      if (kept.includes(file)) assert.equal(bytes, whole[file], file);
    const listed = finished(folder);

    const { said } = await run(...CARDS, '--out', folder);
    const [, made, reused] = /(\d+) made, (\d+) as they were/.exec(said) ?? [];
    assert.equal(Number(made) + Number(reused), READER_IDS.length);
    assert.ok(Number(reused) >= listed, said);
    assert.deepEqual(await contents(folder), whole);
  });

  test('leaves a clean folder after Ctrl-C, and says how to go on', async () => {
    const folder = join(root, 'stopped');
    const { status, said } = await interrupt(folder, 'SIGINT');
    assert.equal(status, 1, said);
    assert.match(said, /Stopped\./);
    assert.doesNotMatch(said, /^\s+at /m);
    const whole = await contents(clean);
    const there = Object.entries(await contents(folder)).filter(([file]) => file !== MANIFEST);
    assert.ok(there.length >= 2 && there.length < READER_IDS.length);
    for (const [file, bytes] of there) assert.equal(bytes, whole[file], file);
    assert.equal(finished(folder), there.length);
  });

  test('names what cannot be made and why, and fails', async () => {
    const folder = join(root, 'failed');
    const reader = ['--reader', 'adult-pictures'];
    // No typeface of ours has these letters.
    const { status, said } = await run(
      ...CARDS,
      ...reader,
      '--site',
      'https://አበበ.example',
      '--out',
      folder,
    );
    assert.equal(status, 1);
    assert.match(said, /th\/en\/card-p\.pdf: .*U\+12A0/);
    assert.match(said, /0 made, 0 as they were, 1 failed/);
    assert.doesNotMatch(said, /^\s+at /m);
    assert.ok(!existsSync(join(folder, 'th')));
  });

  for (const [options, answer] of [
    [['--format', 'scroll'], /card/],
    [['--format', 'large', '--reader', 'adult-pictures'], /makes no sense/],
    [['--only', 'food'], /--only does not go with --all/],
    [['--out', 'package.json'], /package\.json is not a folder/],
  ] as const)
    test(`says what is wrong with ${options.join(' ')}`, async () => {
      const { status, said } = await run(...options);
      assert.equal(status, 1);
      assert.match(said, answer);
      assert.doesNotMatch(said, /^\s+at /m);
    });
});
