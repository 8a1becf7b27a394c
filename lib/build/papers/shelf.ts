import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addToManifest, MANIFEST, type Made, printManifest, readManifest } from './manifest.ts';

/** Where a paper is until it is whole: on the same disk as its place, so that it moves at once. */
const UNFINISHED = '.unfinished';

const digestOf = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/**
 * A folder of finished papers. Under its final name a paper is always whole, whenever the program is
 * stopped; and what was written by others is never touched.
 */
export class Shelf {
  private constructor(
    private readonly folder: string,
    private readonly made: Map<string, Made>,
  ) {}

  /** Opens a folder, making it if it is missing, and clears away what a stopped program left. */
  static async open(folder: string): Promise<Shelf> {
    await mkdir(folder, { recursive: true });
    await rm(join(folder, UNFINISHED), { recursive: true, force: true });
    return new Shelf(folder, await readManifest(folder));
  }

  /** Every paper that is listed. */
  get paths(): string[] {
    return [...this.made.keys()];
  }

  /** True if the paper is there, was made from this key, and nobody has changed its file since. */
  async holds(path: string, key: string): Promise<boolean> {
    const made = this.made.get(path);
    if (made?.key !== key) return false;
    const bytes = await readFile(join(this.folder, path)).catch(() => null);
    return bytes !== null && digestOf(bytes) === made.digest;
  }

  /** Takes papers away, and off the list, which is written anew. */
  async remove(paths: readonly string[]): Promise<void> {
    for (const path of paths) {
      await rm(join(this.folder, path), { force: true });
      this.made.delete(path);
      // Its folders, too, if that was the last one; whatever else is in them keeps them.
      for (let at = dirname(path); at !== '.'; at = dirname(at))
        await rmdir(join(this.folder, at)).catch(() => {});
    }
    await this.write(MANIFEST, Buffer.from(printManifest(this.made)));
  }

  /** Puts a finished paper into its place. */
  async put(path: string, key: string, bytes: Uint8Array): Promise<void> {
    await this.write(path, bytes);
    const made = { key, digest: digestOf(bytes) };
    this.made.set(path, made);
    await addToManifest(this.folder, path, made);
  }

  /** Leaves the list in order and nothing unfinished behind. */
  async close(): Promise<void> {
    await this.remove([]);
    await rm(join(this.folder, UNFINISHED), { recursive: true, force: true });
  }

  private async write(path: string, bytes: Uint8Array): Promise<void> {
    const unfinished = join(this.folder, UNFINISHED, path.replaceAll('/', '_'));
    const place = join(this.folder, path);
    await mkdir(dirname(unfinished), { recursive: true });
    await mkdir(dirname(place), { recursive: true });
    await writeFile(unfinished, bytes);
    await rename(unfinished, place);
  }
}
