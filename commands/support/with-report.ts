import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkTally, type Tally } from './tally.ts';

/**
 * Runs a test program that shows its progress itself and writes a report besides.
 *
 * @param work starts the program, given where to write the report; rejects when it ends badly
 * @throws {AuthorError} when no test ran
 */
export async function withReport(
  work: (report: string) => Promise<void>,
  read: (report: string) => Tally,
): Promise<Tally> {
  const dir = await mkdtemp(join(tmpdir(), 'handrail-tests-'));
  const report = join(dir, 'report');
  try {
    const endedWell = await work(report).then(
      () => true,
      () => false,
    );
    // Without a report the program ended before the first test.
    const text = await readFile(report, 'utf8').catch(() => null);
    const tally = text === null ? { passed: 0, failed: 0, skipped: 0 } : read(text);
    return checkTally(tally, endedWell);
  } finally {
    await rm(dir, { recursive: true });
  }
}
