import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { subsetFont } from './subset-font.ts';

/** What one page for later costs to load, in bytes as they travel. */
export interface PageWeight {
  readonly html: number;
  readonly fonts: number;
  readonly total: number;
  /** Compressed text alone, plus a font with nothing but its letters: no page can be lighter. */
  readonly limit: number;
}

/** Text a reader sees, without markup. */
const textOf = (html: string): string =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');

/**
 * Weighs a page in `out/` with every font its style names and its letters need.
 * @param ttf the typeface of the page's language, for the lower limit
 */
export async function pageWeight(out: string, path: string, ttf: Buffer): Promise<PageWeight> {
  const file = join(out, path, 'index.html');
  const html = readFileSync(file, 'utf8');
  const compressed = existsSync(`${file}.br`)
    ? statSync(`${file}.br`).size
    : brotliCompressSync(html).length;
  const urls = new Set([...html.matchAll(/url\((\/fonts\/[^)]+)\)/g)].map(([, url]) => url ?? ''));
  const fonts = [...urls].reduce((sum, url) => sum + statSync(join(out, url)).size, 0);
  const text = textOf(html);
  const smallest = await subsetFont({ ttf, text });
  return {
    html: compressed,
    fonts,
    total: compressed + fonts,
    limit: brotliCompressSync(text).length + smallest.length,
  };
}
