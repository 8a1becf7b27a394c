import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Lists what a folder of papers holds. It begins with a dot: nobody should print it. */
export const MANIFEST = '.made.txt';

/** A finished paper. */
export interface Made {
  /** What it was made from: see `paperKeys`. */
  readonly key: string;
  /** Of its bytes. */
  readonly digest: string;
}

/** One line a paper. What is half written, or leads out of the folder, is no line. */
const LINE = /^([0-9a-f]{32}) ([0-9a-f]{32}) ((?:[a-z0-9-]+\/)*[a-z0-9-]+\.pdf)$/;

const line = (path: string, { key, digest }: Made): string => `${key} ${digest} ${path}\n`;

/** The finished papers of a folder, by path; of two lines about one paper the last one counts. */
export async function readManifest(folder: string): Promise<Map<string, Made>> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '');
  const made = new Map<string, Made>();
  for (const written of text.split('\n')) {
    const [, key, digest, path] = LINE.exec(written) ?? [];
    if (key && digest && path) made.set(path, { key, digest });
  }
  return made;
}

/** The whole list as text, in the order of the paths. */
export const printManifest = (made: ReadonlyMap<string, Made>): string =>
  [...made]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, one]) => line(path, one))
    .join('');

/** Adds one paper to the list on disk. */
export const addToManifest = (folder: string, path: string, made: Made): Promise<void> =>
  appendFile(join(folder, MANIFEST), line(path, made));
