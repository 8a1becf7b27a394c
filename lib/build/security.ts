import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from './headers-file.ts';
import { insertPolicy } from './insert-policy.ts';
import { listFiles } from './list-files.ts';
import { quietPolicy } from './quiet-policy.ts';
import { tabletPolicy } from './tablet-policy.ts';

/**
 * Gives every page under `dir` its own Content-Security-Policy and writes `_headers`. Runs before
 * anything that records what the pages contain: the service worker's list, compression.
 *
 * @returns how many pages it secured
 * @throws naming the page, when one holds something its policy would switch off
 */
export async function secure(dir: string): Promise<number> {
  const files = await listFiles(dir);
  const pages = files.filter((file) => file.endsWith('.html'));
  for (const page of pages) {
    const path = join(dir, page);
    const html = await readFile(path, 'utf8');
    try {
      const policy = page.startsWith('tablet/') ? tabletPolicy(html) : quietPolicy(html);
      await writeFile(path, insertPolicy(html, policy));
    } catch (cause) {
      throw new Error(`${path} cannot be secured: it has ${(cause as Error).message}.`, { cause });
    }
  }
  await writeFile(join(dir, '_headers'), headersFile(files));
  return pages.length;
}
