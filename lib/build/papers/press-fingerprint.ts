import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TYPEFACE_IDS } from '../../typefaces.ts';
import type { ThreadData } from './thread-protocol.ts';

/**
 * Changes with all that sets a paper besides its words: our code and its packages, which are in the
 * program; HarfBuzz beside it; the type, letter by letter; the pictures; Node.
 * @param program the bundled program
 */
export async function pressFingerprint(
  program: string,
  { fonts, icons }: Pick<ThreadData, 'fonts' | 'icons'>,
): Promise<string> {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(icons));
  const wasm = join(dirname(program), 'harfbuzz.wasm');
  const files = TYPEFACE_IDS.flatMap((typeface) => Object.values(fonts[typeface]));
  for (const file of [program, wasm, ...files]) hash.update(await readFile(file));
  return hash.digest('hex');
}
