import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../lib/build/list-files.ts';

/** Test files in folders of `dir`; Node 20's test runner knows no patterns. */
export async function findTests(dir: string, folders: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const folder of folders.map((name) => join(dir, name))) {
    const files = existsSync(folder) ? await listFiles(folder) : [];
    const tests = files.filter((file) => /\.test\.tsx?$/.test(file));
    found.push(...tests.map((file) => join(folder, file)));
  }
  return found;
}
