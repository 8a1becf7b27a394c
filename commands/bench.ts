import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import { fontPath } from '../lib/build/font-path.ts';
import { pageWeight } from '../lib/build/page-weight.ts';
import { OUT } from '../lib/build/paths.ts';
import { loadContent } from '../lib/content.ts';
import { laterPath } from '../lib/links.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../lib/locales.ts';
import { DEFAULT_READER, READER_IDS } from '../lib/readers.ts';
import { build } from './build.ts';
import { benchHtml } from './support/bench-html.tsx';
import { BENCH, benchLeaflet } from './support/bench-leaflet.ts';
import { ensureBrowser } from './support/browser.ts';
import { command } from './support/command.ts';

/** Bytes a page for later with its font may weigh, compressed. */
const PAGE_BUDGET = 40 * 1024;

/** Minutes from a fresh clone to the first page. */
const CLONE_BUDGET = 3;

const ROUNDS = 5;

const median = (list: number[]): number =>
  list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
const kb = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const row = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell, at) => String(cell).padEnd(at === 0 ? 10 : 16)).join(''));

/** Chromium's print of the same leaflet: a fresh browser for cold, the same one again for warm. */
async function chromiumPrint(executablePath: string, html: string) {
  const start = performance.now();
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const print = async () => {
    const page = await browser.newPage();
    await page.setContent(html, { waitUntil: 'load' });
    await page.evaluate(() => document.fonts.ready);
    const pdf = await page.pdf({ format: 'A4' });
    await page.close();
    return pdf.byteLength;
  };
  const size = await print();
  const cold = performance.now() - start;
  const warm: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const again = performance.now();
    await print();
    warm.push(performance.now() - again);
  }
  await browser.close();
  return { cold, warm: median(warm), size };
}

function ours(locale: Locale): { cold: number; warm: number; size: number } {
  const ran = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'commands/support/bench-pdf.ts', locale, String(ROUNDS)],
    { encoding: 'utf8' },
  );
  if (ran.status !== 0) throw new Error(ran.stderr);
  return JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? '');
}

async function benchPdf(): Promise<void> {
  const browser = await ensureBrowser();
  console.log('\nPDF of one leaflet, A4: ours / Chromium print (ratio)');
  row('locale', 'cold ms', 'ratio', 'warm ms', 'ratio', 'size', 'ratio');
  for (const locale of LOCALE_IDS) {
    const theirs = await chromiumPrint(browser, benchHtml(benchLeaflet(locale)));
    const mine = ours(locale);
    const ratio = (a: number, b: number) => (a / b).toFixed(2);
    row(
      locale,
      `${mine.cold.toFixed(0)} / ${theirs.cold.toFixed(0)}`,
      ratio(mine.cold, theirs.cold),
      `${mine.warm.toFixed(0)} / ${theirs.warm.toFixed(0)}`,
      ratio(mine.warm, theirs.warm),
      `${kb(mine.size)} / ${kb(theirs.size)}`,
      ratio(mine.size, theirs.size),
    );
  }
}

async function benchPages(): Promise<boolean> {
  const bundle = loadContent()[BENCH.bundle];
  if (!bundle) throw new Error(`content/${BENCH.bundle} is missing`);
  console.log(`\nPage for later, compressed (budget ${kb(PAGE_BUDGET)})`);
  row('locale', 'html', 'fonts', 'total', 'limit', 'total/limit');
  let good = true;
  for (const locale of LOCALE_IDS) {
    const ttf = readFileSync(fontPath(LOCALES[locale].typeface, 400));
    const weight = await pageWeight(OUT, laterPath(bundle, locale, DEFAULT_READER), ttf);
    const over = weight.total > PAGE_BUDGET;
    good &&= !over;
    row(
      locale,
      kb(weight.html),
      kb(weight.fonts),
      kb(weight.total),
      kb(weight.limit),
      `${(weight.total / weight.limit).toFixed(2)}${over ? '  OVER BUDGET' : ''}`,
    );
  }
  return good;
}

/** Clones what is committed, installs, starts, and waits for the first page. */
async function benchClone(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-clone-'));
  const port = 4321;
  const start = performance.now();
  const quiet = { cwd: folder, stdio: 'ignore' as const };
  spawnSync('git', ['clone', '--quiet', process.cwd(), folder], { stdio: 'ignore' });
  if (spawnSync('npm', ['ci'], quiet).status !== 0) throw new Error('npm ci failed in the clone');
  const server = spawn('npm', ['start'], {
    ...quiet,
    detached: true,
    env: { ...process.env, PORT: String(port) },
  });
  try {
    for (;;) {
      const answer = await fetch(`http://localhost:${port}/`).catch(() => null);
      if (answer?.ok) break;
      if (server.exitCode !== null) throw new Error('npm start ended in the clone');
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  } finally {
    if (server.pid) process.kill(-server.pid);
    rmSync(folder, { recursive: true, force: true });
  }
  const minutes = (performance.now() - start) / 60_000;
  const good = minutes <= CLONE_BUDGET;
  console.log(
    `\nFresh clone to first page: ${minutes.toFixed(1)} min (aim ${CLONE_BUDGET})${good ? '' : '  OVER'}`,
  );
  return good;
}

await command(async () => {
  const start = performance.now();
  await build();
  const seconds = (performance.now() - start) / 1000;
  const bundles = Object.keys(loadContent()).length;
  const pages = bundles * LOCALE_IDS.length * READER_IDS.length;
  console.log(
    `\nBuild: ${seconds.toFixed(1)} s, ${(seconds / (bundles * LOCALE_IDS.length)).toFixed(2)} s for each bundle × locale (${pages} pages for later)`,
  );
  const light = await benchPages();
  await benchPdf();
  const quick = existsSync('.git') ? await benchClone() : true;
  if (!light || !quick) process.exitCode = 1;
});
