import { ensureBrowser } from './support/browser.ts';
import { chooseSteps } from './support/choose-steps.ts';
import { command } from './support/command.ts';
import { ensurePoppler } from './support/poppler.ts';
import { ensureQpdf } from './support/qpdf.ts';
import { runSteps } from './support/run-steps.ts';
import { ensureSqlite } from './support/sqlite.ts';
import type { Tally } from './support/tally.ts';
import { testSteps } from './support/test-steps.ts';

await command(async () => {
  const steps = chooseSteps(testSteps, process.argv.slice(2));
  const tallies = await runSteps(steps, prepare);

  console.log('');
  for (const [name, tally] of tallies) console.log(line(name, tally));
  const sum = (key: keyof Tally) => [...tallies.values()].reduce((n, tally) => n + tally[key], 0);
  if (sum('failed') > 0) process.exitCode = 1;
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
});

async function prepare(need: string): Promise<Record<string, string>> {
  if (need === 'browser') {
    await ensureSqlite();
    return { CHROMIUM_PATH: await ensureBrowser() };
  }
  await ensurePoppler();
  await ensureQpdf();
  return {};
}

function line(name: string, { passed, failed, skipped }: Tally): string {
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  return `${failed > 0 ? '✗' : '✓'} ${name.padEnd(8)} ${passed} passed, ${failed} failed${left}`;
}
