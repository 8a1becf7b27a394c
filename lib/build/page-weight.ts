import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { fontCutter, neededFonts } from './fit-fonts.ts';
import { shownText } from './shown-text.ts';

/** What one page for later costs to load, in bytes as they travel. */
export interface PageWeight {
  readonly html: number;
  readonly fonts: number;
  readonly total: number;
  /** Compressed words and pictograms alone, plus type with nothing but their letters: no page that shows as much can be lighter. */
  readonly limit: number;
}

/** Every shape a page draws, each once, and where one ends: run together, none could be drawn. */
const shapesOf = (html: string): string =>
  [...new Set([...html.matchAll(/ d="([^"]+)"/g)].map(([, shape]) => shape))].join('\n');

/**
 * Makes a scale for pages in `out/`. It cuts its own fonts, each once, so that it does not believe
 * what it weighs.
 */
export function pageScale(out: string): (path: string) => Promise<PageWeight> {
  const cut = fontCutter();
  return async (path) => {
    const file = join(out, path, 'index.html');
    const html = readFileSync(file, 'utf8');
    const compressed = existsSync(`${file}.br`)
      ? statSync(`${file}.br`).size
      : brotliCompressSync(html).length;
    const urls = new Set(
      [...html.matchAll(/url\((\/fonts\/[^)]+)\)/g)].map(([, url]) => url ?? ''),
    );
    const fonts = [...urls].reduce((sum, url) => sum + statSync(join(out, url)).size, 0);
    const smallest = await Promise.all(neededFonts(html).map(cut));
    return {
      html: compressed,
      fonts,
      total: compressed + fonts,
      limit: smallest.reduce(
        (sum, font) => sum + font.length,
        brotliCompressSync(shownText(html) + shapesOf(html)).length,
      ),
    };
  };
}
