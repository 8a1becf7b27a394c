import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Every file under `dir`, as paths relative to it with forward slashes, in a stable order. */
export async function listFiles(dir: string): Promise<string[]> {
  const files: string[] = [];
  for (const entry of await readdir(dir, { withFileTypes: true })) {
    if (entry.isDirectory()) {
      const inside = await listFiles(join(dir, entry.name));
      files.push(...inside.map((file) => `${entry.name}/${file}`));
    } else {
      files.push(entry.name);
    }
  }
  return files.sort();
}
