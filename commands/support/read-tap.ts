import type { Tally } from './tally.ts';

/** Reads the counts at the end of the TAP that `node --test` writes. A cancelled test has failed. */
export function readTap(tap: string): Tally {
  const count = (name: string) =>
    Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(lastLines(tap))?.[1] ?? 0);
  return {
    passed: count('pass'),
    failed: count('fail') + count('cancelled'),
    skipped: count('skipped') + count('todo'),
  };
}

/** Only the summary: what a test prints also appears as TAP comments, but before it. */
function lastLines(tap: string): string {
  return tap.trimEnd().split(/\r?\n/).slice(-9).join('\n');
}
