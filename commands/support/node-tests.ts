import { AuthorError } from '../../lib/author-error.ts';
import { findTests } from './find-tests.ts';
import { readTap } from './read-tap.ts';
import { runNode } from './run-node.ts';
import type { Tally } from './tally.ts';
import { withReport } from './with-report.ts';

const FOLDERS = ['unit', 'content', 'typeset', 'pdf'];

/**
 * Runs every test that needs no browser.
 *
 * @throws {AuthorError} when there is none
 */
export async function nodeTests(env: Record<string, string>): Promise<Tally> {
  const files = await findTests('tests', FOLDERS);
  if (files.length === 0) throw new AuthorError(`No tests in tests/{${FOLDERS.join(',')}}.`);
  return withReport((report) => {
    const reporters = [
      ...['--test-reporter=spec', '--test-reporter-destination=stdout'],
      ...['--test-reporter=tap', `--test-reporter-destination=${report}`],
    ];
    return runNode(['--test', ...concurrency(), ...reporters, ...files], {
      // As papers are made: React checks nothing twice, which was a quarter of the time.
      env: { ...env, NODE_ENV: 'production' },
    });
  }, readTap);
}

/** Node 20.9 does not know the option yet. */
function concurrency(): string[] {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  return major > 20 || minor >= 10 ? ['--test-concurrency=2'] : [];
}
