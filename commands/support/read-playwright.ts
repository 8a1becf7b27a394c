import type { Tally } from './tally.ts';

interface Report {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Reads the counts of Playwright's JSON report. A test that passes only sometimes has failed. */
export function readPlaywright(json: string): Tally {
  const { stats } = JSON.parse(json) as Report;
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  };
}
