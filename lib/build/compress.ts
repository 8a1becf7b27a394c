import { readFile, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { listFiles } from './list-files.ts';

/** Formats that are not compressed already, as woff2, png and pdf are. */
const COMPRESSIBLE = /\.(html|js|css|json|webmanifest|svg|txt|wasm|ttf)$/;

/**
 * 11 takes three times as long as 10 and gains little: over our pages it is 2 % smaller in Latin
 * letters, and larger in Cyrillic and Arabic ones. What is heavy all the same is tried with both.
 */
const QUALITY = 10;
const HEAVY = 20_000;

/** Bytes. Above, the last few percent cost half a minute: only the tablet loads such files, once. */
const LARGE = 400_000;

/** Bytes. A smaller file fits into one network packet either way. */
const SMALLEST = 512;

/**
 * Writes `.br` and `.gz` copies beside every file under `dir` that gets smaller by it, so that a
 * server need not compress anything while somebody waits.
 *
 * @returns how many files now have a smaller copy
 */
export async function compress(dir: string): Promise<number> {
  const queue = (await listFiles(dir)).filter((file) => COMPRESSIBLE.test(file));
  let count = 0;

  async function work(): Promise<void> {
    for (let file = queue.shift(); file; file = queue.shift()) {
      const path = join(dir, file);
      if ((await stat(path)).size <= SMALLEST) continue;
      const content = await readFile(path);
      const brotli = await brotliOf(content);
      const zipped = await promisify(gzip)(content, { level: 9 });
      if (zipped.length < content.length) await writeFile(`${path}.gz`, zipped);
      if (brotli.length >= content.length) continue;
      await writeFile(`${path}.br`, brotli);
      count += 1;
    }
  }

  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return count;
}

async function brotliOf(content: Buffer): Promise<Buffer> {
  const large = content.length > LARGE;
  const quick = await brotliWith(content, large ? 9 : QUALITY);
  if (large || quick.length < HEAVY) return quick;
  const slow = await brotliWith(content, constants.BROTLI_MAX_QUALITY);
  return slow.length < quick.length ? slow : quick;
}

const brotliWith = (content: Buffer, quality: number): Promise<Buffer> =>
  promisify(brotliCompress)(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: quality,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
