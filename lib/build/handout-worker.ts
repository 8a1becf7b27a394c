import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { decideBreaks } from '../breaks/decide-breaks.ts';
import { LOCALE_IDS } from '../locales.ts';
import { TYPEFACE_IDS } from '../typefaces.ts';
import { buildPaperBundle, HARFBUZZ } from './paper-bundle.ts';
import { paperFonts } from './paper-fonts.ts';

/**
 * Bundles the PDF worker and puts its fonts, HarfBuzz and the line breaks of our words beside it. It
 * lives under `/tablet/`, so that the tablet's service worker can keep it for use without a network.
 */
export async function buildHandoutWorker(dir: string): Promise<void> {
  await mkdir(`${dir}/fonts`, { recursive: true });
  await buildPaperBundle({
    entryPoints: { 'handout-worker': 'components/handout/handout-worker.ts' },
    outdir: dir,
    platform: 'browser',
    external: ['module'],
  });
  await copyFile(HARFBUZZ, `${dir}/harfbuzz.wasm`);
  const fonts = await paperFonts();
  for (const typeface of TYPEFACE_IDS)
    for (const weight of [400, 700] as const)
      await copyFile(fonts(typeface, weight), `${dir}/fonts/${typeface}-${weight}.ttf`);
  await mkdir(`${dir}/breaks`, { recursive: true });
  const decided = decideBreaks();
  for (const locale of LOCALE_IDS) {
    const { lines, keepTogether } = decided[locale];
    await writeFile(`${dir}/breaks/${locale}.json`, JSON.stringify({ lines, keepTogether }));
  }
}
