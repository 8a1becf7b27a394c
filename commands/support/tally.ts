import { AuthorError } from '../../lib/author-error.ts';

/** How many tests ended how. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

export const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/**
 * Holds a test program to its own report: ending badly with no failed test counts as one failure.
 *
 * @throws {AuthorError} when no test ran, which is never a success
 */
export function checkTally(tally: Tally, endedWell: boolean): Tally {
  if (tally.passed + tally.failed === 0) throw new AuthorError('No test ran.');
  return endedWell || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}
