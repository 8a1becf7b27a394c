import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, mock, test } from 'node:test';
import { chooseSteps } from '../../commands/support/choose-steps.ts';
import { command } from '../../commands/support/command.ts';
import { CommandFailed } from '../../commands/support/command-failed.ts';
import { findTests } from '../../commands/support/find-tests.ts';
import { portFrom } from '../../commands/support/port.ts';
import { readPlaywright } from '../../commands/support/read-playwright.ts';
import { readTap } from '../../commands/support/read-tap.ts';
import { run } from '../../commands/support/run.ts';
import { runSteps } from '../../commands/support/run-steps.ts';
import { step } from '../../commands/support/steps.ts';
import { checkTally, ONE_PASSED, type Tally } from '../../commands/support/tally.ts';
import { withReport } from '../../commands/support/with-report.ts';
import { AuthorError } from '../../lib/author-error.ts';

let said: string[];

beforeEach(() => {
  said = [];
  const remember = (text: string) => said.push(text);
  mock.method(console, 'log', remember);
  mock.method(console, 'error', remember);
});

function fail(error: Error): () => never {
  return () => {
    throw error;
  };
}

test('a step says when it starts and ends, and hands on its result', async () => {
  assert.equal(await step('Counting', async () => 3), 3);
  assert.equal(said[0], '… Counting');
  assert.match(said[1] ?? '', /^✓ Counting \(\d+\.\d s\)$/);
});

test("an author's mistake is told without a stack, ours with one, each once", async () => {
  const inner = () => step('Inner', fail(new AuthorError('Write it like this.')));
  await assert.rejects(step('Outer', inner), CommandFailed);
  assert.equal(said.filter((text) => text.includes('Write it like this.')).length, 1);
  assert.ok(said.includes('Write it like this.'));
  assert.match(said.at(-1) ?? '', /^✗ Outer/);

  await assert.rejects(step('Ours', fail(new TypeError('oops'))), CommandFailed);
  assert.match(said.at(-1) ?? '', /TypeError: oops\n\s+at /);
});

test('a failed command exits with 1 and does not repeat itself', async (t) => {
  t.after(() => {
    process.exitCode = 0;
  });
  await command(async () => fail(new CommandFailed('told'))());
  assert.deepEqual(said, []);
  assert.equal(process.exitCode, 1);
  await command(async () => fail(new AuthorError('Not told yet.'))());
  assert.deepEqual(said, ['Not told yet.']);
});

test('a program that ends badly, hangs or is missing is a failure', async () => {
  const node = process.execPath;
  await run(node, ['-e', 'process.exit(process.env.WORD === "yes" ? 0 : 1)'], {
    env: { WORD: 'yes' },
  });
  await assert.rejects(run(node, ['-e', 'process.exit(3)']), /exit code 3/);
  await assert.rejects(
    run(node, ['-e', 'setTimeout(() => {}, 60000)'], { timeout: 300 }),
    /SIGTERM/,
  );
  await assert.rejects(run('/no/such/program', []), AuthorError);
});

test('a port is a number in range', () => {
  assert.equal(portFrom(undefined), 3000);
  assert.equal(portFrom('8080'), 8080);
  for (const wrong of ['80a', '-1', '0', '70000', '1.5']) {
    assert.throws(() => portFrom(wrong), AuthorError);
  }
});

test('steps are chosen by the start of their name', () => {
  const steps = ['types', 'unit', 'build', 'browser'].map((name) => ({ name }));
  const names = (words: string[]) => chooseSteps(steps, words).map(({ name }) => name);
  assert.deepEqual(names([]), ['types', 'unit', 'build', 'browser']);
  assert.deepEqual(names(['br', 'unit']), ['unit', 'browser']);
  assert.throws(() => names(['unit', 'lnit']), /"lnit".*types, unit, build, browser/);
});

test('every step runs; what follows a failed one, or lacks something, has failed', async () => {
  const ran: string[] = [];
  const part = (name: string, more = {}, tally: Tally = ONE_PASSED) => ({
    name,
    title: name,
    run: async (env: Record<string, string>) => {
      ran.push(name + (env.TOOL ?? ''));
      return tally;
    },
    ...more,
  });
  const tallies = await runSteps(
    [
      part('types', { run: fail(new AuthorError('wrong')) }),
      part('unit', { needs: 'poppler' }, { passed: 5, failed: 2, skipped: 1 }),
      part('build', { run: fail(new Error('broken')) }),
      part('browser', { follows: 'build' }),
      part('paper', { needs: 'printer' }),
      part('last'),
    ],
    async (need) => (need === 'printer' ? fail(new AuthorError('none'))() : { TOOL: '!' }),
  );
  assert.deepEqual(ran, ['unit!', 'last!']);
  assert.deepEqual(
    [...tallies].map(([name, { passed, failed }]) => `${name} ${passed} ${failed}`),
    ['types 0 1', 'unit 5 2', 'build 0 1', 'browser 0 1', 'paper 0 1', 'last 1 0'],
  );
});

test('the counts of both test runners are read', () => {
  const tap = '# pass 99\nok 1\n1..4\n# tests 9\n# suites 0\n# pass 4\n# fail 1\n# cancelled 2\n';
  const rest = '# skipped 1\n# todo 1\n# duration_ms 12.5\n';
  assert.deepEqual(readTap(tap + rest), { passed: 4, failed: 3, skipped: 2 });
  const json = JSON.stringify({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 } });
  assert.deepEqual(readPlaywright(json), { passed: 3, failed: 2, skipped: 2 });
});

test('running no test is never a success, nor is a bad end', async () => {
  const none: Tally = { passed: 0, failed: 0, skipped: 4 };
  assert.throws(() => checkTally(none, true), /No test ran/);
  assert.equal(checkTally(ONE_PASSED, false).failed, 1);
  const read = () => ONE_PASSED;
  await assert.rejects(
    withReport(async () => {}, read),
    /No test ran/,
  );
  const bad = async (report: string) => {
    await writeFile(report, '');
    throw new Error('ended badly');
  };
  assert.deepEqual(await withReport(bad, read), { passed: 1, failed: 1, skipped: 0 });
});

test('test files are found in folders and folders within', async (t) => {
  const dir = await mkdtemp(join(tmpdir(), 'find-'));
  t.after(() => rm(dir, { recursive: true }));
  await mkdir(join(dir, 'unit', 'deep'), { recursive: true });
  for (const file of ['unit/a.test.ts', 'unit/deep/b.test.tsx', 'unit/c.ts', 'unit/d.spec.ts']) {
    await writeFile(join(dir, file), '');
  }
  const found = await findTests(dir, ['unit', 'missing']);
  assert.deepEqual(found, [join(dir, 'unit/a.test.ts'), join(dir, 'unit/deep/b.test.tsx')]);
});
