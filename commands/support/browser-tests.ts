import { readPlaywright } from './read-playwright.ts';
import { run } from './run.ts';
import type { Tally } from './tally.ts';
import { withReport } from './with-report.ts';

/** Runs the Playwright tests against the site in out/. */
export function browserTests(env: Record<string, string>): Promise<Tally> {
  return withReport(
    (report) =>
      run(
        process.execPath,
        ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json'],
        { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
      ),
    readPlaywright,
  );
}
