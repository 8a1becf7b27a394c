import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { loadContent } from '../lib/content.ts';
import { LOCALE_IDS } from '../lib/locales.ts';
import { READER_IDS } from '../lib/readers.ts';
import { build } from './build.ts';
import { benchClone } from './support/bench/clone.ts';
import { benchLater } from './support/bench/later.ts';
import { benchPages } from './support/bench/pages.ts';
import { benchEndurance, benchPdf } from './support/bench/pdf.ts';
import { benchTaps } from './support/bench/taps.ts';
import { ensureBrowser } from './support/browser.ts';
import { chooseSteps } from './support/choose-steps.ts';
import { command } from './support/command.ts';

async function benchBuild(): Promise<boolean> {
  const start = performance.now();
  await build();
  const seconds = (performance.now() - start) / 1000;
  const bundles = Object.keys(loadContent()).length;
  const pages = bundles * LOCALE_IDS.length * READER_IDS.length;
  console.log(
    `\nBuild: ${seconds.toFixed(1)} s, ${(seconds / (bundles * LOCALE_IDS.length)).toFixed(2)} s for each bundle × locale (${pages} pages for later)`,
  );
  return true;
}

/** In this order: what follows the build measures what it built. */
const STEPS = [
  { name: 'build', run: benchBuild },
  { name: 'pages', run: benchPages },
  { name: 'later', run: async () => benchLater(await ensureBrowser()) },
  { name: 'taps', run: async () => benchTaps(await ensureBrowser()) },
  { name: 'pdf', run: async () => benchPdf(await ensureBrowser()) },
  { name: 'endurance', run: async () => benchEndurance(await ensureBrowser()) },
  { name: 'clone', run: async () => (existsSync('.git') ? benchClone() : true) },
];

await command(async () => {
  for (const { run } of chooseSteps(STEPS, process.argv.slice(2))) {
    if (!(await run())) process.exitCode = 1;
  }
});
