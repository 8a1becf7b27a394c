import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Puts every recording that a static page plays where the page looks for it: apart from the
 * tablet's, because browsers may keep those.
 * @param pages paths of HTML files below `out`
 * @returns how many
 */
export async function copyAudio(out: string, pages: readonly string[]): Promise<number> {
  const names = new Set<string>();
  for (const page of pages) {
    const html = await readFile(join(out, page), 'utf8');
    for (const [, name = ''] of html.matchAll(/ src="\/audio\/([0-9a-z.]+)"/g)) names.add(name);
  }
  if (names.size > 0) await mkdir(join(out, 'audio'), { recursive: true });
  for (const name of names)
    await copyFile(join(out, 'tablet/data/audio', name), join(out, 'audio', name));
  return names.size;
}
