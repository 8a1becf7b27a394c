import { existsSync } from 'node:fs';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { AuthorError } from '../../../lib/author-error.ts';
import { OUT } from '../../../lib/build/paths.ts';
import { serve } from '../../../lib/build/serve.ts';
import { median } from './median.ts';
import { SCRIPT_BUDGET } from './script-budget.ts';
import { kb, row } from './table.ts';

/** From a tap to the next picture on a processor four times as slow. Milliseconds. */
const TAP_BUDGET = 100;

const SLOWER = 4;
const ROUNDS = 5;
const PORT = 4187;

/** Tap, and the tap that undoes it; both are measured. By what a worker would call it. */
const TAPS: readonly (readonly [
  name: string,
  step: string | null,
  first: string,
  second: string,
])[] = [
  ['next step', null, '[data-step="rights"]', '[data-step="people"]'],
  ['mark a need', 'needs', '.need >> nth=3', '.need >> nth=3'],
  ['open help', 'help', '[data-service] >> nth=0', '[data-back]'],
  ['hide a language', 'rights', '[data-show="worker"]', '[data-show="worker"]'],
  ['reading level', 'reader', 'input[value="full"]', 'input[value="easy"]'],
  ['mark a right', 'rights', '[data-mark] >> nth=0', '[data-mark] >> nth=0'],
  ['turn', 'rights', '[data-turn]', '[data-turn]'],
  ['no, and back', 'rights', '[data-stop]', '[data-back]'],
];

/** In the page: from the pointer's event to the picture after it, once for each tap. */
const WATCH = `() => {
  window.taps = [];
  addEventListener('click', ({ timeStamp }) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.taps.push(performance.now() - timeStamp);
      port2.postMessage(null);
    });
  }, { capture: true });
}`;

async function tap(page: Page, selector: string): Promise<number> {
  await page.evaluate('window.taps.length = 0');
  await page.locator(selector).click();
  await page.waitForFunction('window.taps.length > 0');
  return (await page.evaluate('window.taps[0]')) as number;
}

const slow = (session: CDPSession, rate: number) =>
  session.send('Emulation.setCPUThrottlingRate', { rate });

async function scripts(page: Page): Promise<number> {
  return (await page.evaluate(
    `performance.getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)`,
  )) as number;
}

/** Weighs the tablet's first screen and times its taps. True if nothing is over its budget. */
export async function benchTaps(executablePath: string): Promise<boolean> {
  if (!existsSync(`${OUT}/tablet/index.html`)) throw new AuthorError('Run npm run build first.');
  const server = await serve({ dir: OUT, port: PORT });
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args });
  try {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`http://localhost:${PORT}/tablet/`, { waitUntil: 'networkidle' });
    const weight = await scripts(page);
    console.log(`\nTablet: script of the first screen, compressed (budget ${kb(SCRIPT_BUDGET)})`);
    console.log(`${kb(weight)}${weight > SCRIPT_BUDGET ? '  OVER BUDGET' : ''}`);

    await page.locator('button.next').click();
    await page.locator('[data-screen="language"] input[value="km"]').click();
    await page.evaluate(`(${WATCH})()`);
    const session = await context.newCDPSession(page);
    console.log(`\nA tap, processor ${SLOWER} times as slow (budget ${TAP_BUDGET} ms)`);
    row('', 'tap', 'back');
    let good = weight <= SCRIPT_BUDGET;
    for (const [name, step, first, second] of TAPS) {
      if (step) await page.locator(`[data-step="${step}"]`).click();
      const times: [number[], number[]] = [[], []];
      await slow(session, SLOWER);
      for (let round = 0; round < ROUNDS; round++) {
        times[0].push(await tap(page, first));
        times[1].push(await tap(page, second));
      }
      await slow(session, 1);
      const middles = times.map(median);
      const over = middles.some((middle) => middle > TAP_BUDGET);
      good &&= !over;
      console.log(
        `${name.padEnd(24)}${middles.map((middle) => `${middle.toFixed(0)} ms`.padEnd(15)).join('')}${over ? 'OVER' : ''}`,
      );
    }
    return good;
  } finally {
    await browser.close();
    await server.close();
  }
}
