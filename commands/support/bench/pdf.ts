import { mkdirSync, readFileSync } from 'node:fs';
import type { Icons } from '../../../components/leaflet/icons.ts';
import { BUILD, OUT } from '../../../lib/build/paths.ts';
import { serve } from '../../../lib/build/serve.ts';
import { TYPEFACE_IDS } from '../../../lib/typefaces.ts';
import { benchChromium } from './chromium.ts';
import { countPages } from './count-pages.ts';
import { benchSite } from './html.tsx';
import type { BenchJob } from './job.ts';
import {
  BENCH_LANGUAGES,
  type BenchLanguage,
  benchFamilies,
  benchFont,
  benchFonts,
  benchLeaflet,
} from './leaflet.ts';
import { type Measured, middle } from './measured.ts';
import { bundleProgram, runProgram } from './ours.ts';
import type { Length } from './scale.ts';
import { held, KB, kb, row } from './table.ts';
import { benchTypst } from './typst.ts';
import { longestBlock } from './worker.ts';

/** What the same leaflet may take, as a part of what Chromium's print to PDF takes. */
const WARM_LIMIT = 0.3;
const COLD_LIMIT = 1;

/** Bytes of a PDF of two pages: Chinese has thousands of signs. */
const sizeLimit = (language: BenchLanguage): number => (language === 'zh-Hans' ? 150 : 40) * KB;

/** Time of a document twice as long, of some 200 pages. */
const DOUBLING_LIMIT = 2.3;

/** Memory held after 1,000 leaflets, as a multiple of what is held after 200. */
const MEMORY_LIMIT = 1.1;
const LEAFLETS = 1000;

/** Milliseconds the screen may stand still. */
const BLOCK_LIMIT = 50;

const ROUNDS = 40;
const THEIR_ROUNDS = 9;

/** How often each program is started, by turns: others use the machine, too. */
const STARTS = 3;
const FOLDER = `${BUILD}/bench`;

const jobFor = (language: BenchLanguage, icons: Icons, rounds: number): BenchJob => {
  const fonts = Object.fromEntries(
    TYPEFACE_IDS.map((id) => [id, { 400: benchFonts(id, 400), 700: benchFonts(id, 700) }]),
  ) as unknown as BenchJob['fonts'];
  const out = `${FOLDER}/${language}.pdf`;
  return { leaflet: benchLeaflet(language), icons, fonts, rounds, out };
};

/** One row of the table: ours, theirs, and whether ours is within all limits. */
const compare = (language: BenchLanguage, ours: Measured, chromium: Measured, typst: Measured) => {
  const [cold, warm] = [ours.cold / chromium.cold, ours.warm / chromium.warm];
  const size = ours.size / Math.min(sizeLimit(language), chromium.size);
  row(
    language,
    `${ours.cold.toFixed(0)} / ${chromium.cold.toFixed(0)}`,
    held(cold, COLD_LIMIT),
    `${ours.warm.toFixed(0)} / ${chromium.warm.toFixed(0)}`,
    held(warm, WARM_LIMIT),
    `${typst.warm.toFixed(0)} (${(ours.warm / typst.warm).toFixed(1)}×)`,
    `${kb(ours.size)} / ${kb(chromium.size)}`,
    held(size, 1),
  );
  return cold <= COLD_LIMIT && warm <= WARM_LIMIT && size <= 1;
};

/**
 * Sets the same leaflet of two pages with our engine, with Chromium and with typst, and prints what
 * each took.
 * @returns true if all is within its limits
 */
export async function benchPdf(browser: string): Promise<boolean> {
  mkdirSync(FOLDER, { recursive: true });
  const icons: Icons = JSON.parse(readFileSync(`${BUILD}/pictograms.json`, 'utf8'));
  const program = await bundleProgram('set', FOLDER);
  console.log('\nPDF of the same two pages, A4: ours / Chromium print; typst beside it');
  row(
    '',
    'cold ms',
    `ratio ≤${COLD_LIMIT}`,
    'warm ms',
    `ratio ≤${WARM_LIMIT}`,
    'typst warm ms',
    'size',
    'of limit ≤1',
  );
  let good = true;
  for (const language of BENCH_LANGUAGES) {
    const job = jobFor(language, icons, ROUNDS);
    const font = (weight: 400 | 700) => benchFont(language, weight);
    const site = benchSite(job.leaflet, icons, font);
    const ours: Measured[] = [];
    const chromium: Measured[] = [];
    for (let start = 0; start < STARTS; start++) {
      ours.push(runProgram(program, FOLDER, job));
      chromium.push(await benchChromium(browser, site, THEIR_ROUNDS));
    }
    const fonts = [font(400), font(700), job.fonts.latin[400], job.fonts.latin[700]];
    const typst = benchTypst(job.leaflet, icons, fonts, benchFamilies(language), THEIR_ROUNDS);
    good = compare(language, middle(ours), middle(chromium), typst) && good;
  }
  return good;
}

/** Prints how time grows with length, how memory stays, and how long the tablet's screen stands. */
export async function benchEndurance(browser: string): Promise<boolean> {
  const icons: Icons = JSON.parse(readFileSync(`${BUILD}/pictograms.json`, 'utf8'));
  const lengths: readonly Length[] = runProgram(
    await bundleProgram('scale', FOLDER),
    FOLDER,
    jobFor('km', icons, 3),
  );
  const pages = await Promise.all(lengths.map(({ file }) => countPages(file)));
  const perPage = lengths.map(({ ms }, at) => ms / (pages[at] ?? 1));
  // Of time for each page: twice as many pages take twice this.
  const doubling = (2 * (perPage.at(-1) ?? 0)) / (perPage.at(-2) ?? 1);
  const list = lengths.map(({ ms }, at) => `${pages[at]} pages ${ms.toFixed(0)} ms`).join(', ');
  console.log(`\nLength (km): ${list}; last doubling ×${held(doubling, DOUBLING_LIMIT)}`);

  const memory: number[] = runProgram(
    await bundleProgram('memory', FOLDER),
    FOLDER,
    jobFor('my', icons, LEAFLETS),
    ['--expose-gc'],
  );
  const [early = 1, late = 0] = memory;
  console.log(
    `Memory held: ${kb(early)} after ${LEAFLETS / 5} leaflets, ${kb(late)} after ${LEAFLETS}: ×${held(late / early, MEMORY_LIMIT)}`,
  );

  const server = await serve({ dir: OUT, port: 0 });
  const blocks: number[] = [];
  for (let start = 0; start < STARTS; start++)
    blocks.push(await longestBlock(browser, server.url, benchLeaflet('my')));
  await server.close();
  // What we do ourselves blocks every time; what others do, some times.
  const block = Math.min(...blocks);
  console.log(`Longest block of the tablet's screen: ${block.toFixed(0)} ms (≤ ${BLOCK_LIMIT})`);
  return doubling <= DOUBLING_LIMIT && late / early <= MEMORY_LIMIT && block <= BLOCK_LIMIT;
}
