import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALE_IDS, type Locale } from '../locales.ts';
import { readArchive } from './archive.ts';

/** One file of recordings as it lies in the content. */
export interface FoundArchive extends ReturnType<typeof readArchive> {
  /** Path from the project's folder. */
  readonly file: string;
  /** Locale of the folder it lies in. */
  readonly locale: Locale;
}

/** Reads every file of recordings of one bundle's own folder; what it inherits lies elsewhere. */
export const readRecordings = (root: string, bundle: string): FoundArchive[] =>
  LOCALE_IDS.flatMap((locale) => {
    const folder = join(root, bundle, locale, 'audio');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => name.endsWith('.zip'))
      .sort()
      .map((name) => ({
        file: `content/${bundle}/${locale}/audio/${name}`,
        locale,
        ...readArchive(readFileSync(join(folder, name))),
      }));
  });
