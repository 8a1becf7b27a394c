import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuthorError } from '../lib/author-error.ts';
import { compress } from '../lib/build/compress.ts';
import { copyAudio } from '../lib/build/copy-audio.ts';
import { everyText } from '../lib/build/every-text.ts';
import { fitFonts } from '../lib/build/fit-fonts.ts';
import { buildFonts } from '../lib/build/fonts.ts';
import { buildHandoutWorker } from '../lib/build/handout-worker.ts';
import { buildLaterAssets } from '../lib/build/later-assets.ts';
import { lightenPage } from '../lib/build/lighten-page.ts';
import { listFiles } from '../lib/build/list-files.ts';
import { buildPapers } from '../lib/build/papers/build-papers.ts';
import { BUILD, OUT, PUBLIC_TABLET } from '../lib/build/paths.ts';
import { buildPictograms } from '../lib/build/pictograms.ts';
import { buildPlacePictures } from '../lib/build/place-pictures.ts';
import { buildRecordings } from '../lib/build/recordings.ts';
import { secure } from '../lib/build/security.ts';
import { buildServiceWorker } from '../lib/build/service-worker.ts';
import { checkEverything } from '../lib/check/index.ts';
import { formatProblem } from '../lib/problem.ts';
import { command } from './support/command.ts';
import { showProgress } from './support/progress.ts';
import { run } from './support/run.ts';
import { step } from './support/steps.ts';

/** All but the tablet's own. */
const isStaticPage = (file: string): boolean =>
  file.endsWith('.html') && !file.startsWith('tablet/');

/** Stops at the first thing an author must mend, with the whole list. */
function assertContent(): void {
  const { problems } = checkEverything();
  if (problems.length > 0) throw new AuthorError(problems.map(formatProblem).join('\n'));
}

/** Builds the whole site into `out/`, saying what it does. */
export async function build(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await rm(PUBLIC_TABLET, { recursive: true, force: true });
  await mkdir(BUILD, { recursive: true });
  await step('Checking content', assertContent);
  await step('Preparing pictograms', () => buildPictograms(`${BUILD}/pictograms.json`));
  await step('Preparing recordings', async () =>
    console.log(`  ${await buildRecordings(`${PUBLIC_TABLET}/data`)} recordings`),
  );
  await step('Preparing pictures of places', () => buildPlacePictures(PUBLIC_TABLET));
  await step('Preparing fonts', () => buildFonts(everyText()));
  await step('Preparing the pages for later', buildLaterAssets);
  await step('Preparing the PDF worker', () => buildHandoutWorker(PUBLIC_TABLET));
  await step('Building pages', async () => {
    await run(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
      env: { NEXT_TELEMETRY_DISABLED: '1' },
    });
    await rename(`${OUT}/not-here.html`, `${OUT}/404.html`);
    await rm(`${OUT}/_not-found`, { recursive: true, force: true });
    await rm(`${OUT}/404`, { recursive: true, force: true });
  });
  await step('Making papers', async () => {
    const { made, reused } = await buildPapers(OUT, showProgress());
    console.log(`  ${made.length} made, ${reused.length} as they were`);
  });
  await step('Fitting fonts and recordings to pages', async () => {
    const pages = (await listFiles(OUT)).filter(isStaticPage);
    for (const page of pages)
      await writeFile(join(OUT, page), lightenPage(await readFile(join(OUT, page), 'utf8')));
    await fitFonts(OUT, pages);
    console.log(`  ${pages.length} pages, ${await copyAudio(OUT, pages)} recordings`);
  });
  await step('Securing pages', async () => console.log(`  ${await secure(OUT)} pages`));
  await step('Preparing the tablet for use without a network', async () => {
    const { files, bytes } = await buildServiceWorker(OUT);
    console.log(`  ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  });
  await step('Compressing', async () => console.log(`  ${await compress(OUT)} files`));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await command(build);
