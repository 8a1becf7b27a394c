import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../problem.ts';
import { isUnspaced, mayBreakAt } from '../typeset/break-rules.ts';
import { barsIn, withoutBars } from '../typeset/known-breaks.ts';

/** Words that dictionaries split wrongly, one a line: whole, or with a bar where they do break. */
export const KEEP_TOGETHER = 'keep-together';

/** Our words with a bar at each place where a line may end. */
export const LINE_BREAKS = 'line-breaks';

export type BreakFolder = typeof KEEP_TOGETHER | typeof LINE_BREAKS;

/** One entry of such a file. */
export interface Entry {
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

const entry = z
  .string()
  .refine((text) => !text.includes('\uFFFD'), 'is not UTF-8 text. Save the file again as UTF-8.')
  .refine(
    (text) => text === text.normalize('NFC'),
    'is not in Unicode NFC. Type it again with a current keyboard.',
  )
  .refine(
    (text) => !/\s/u.test(text),
    'has a space. Write one word a line; lines end at spaces anyway.',
  )
  .refine(
    isUnspaced,
    'is not of a script without spaces. Delete it: its lines end at spaces alone.',
  )
  .refine(
    (text) => barsIn(text).every((offset) => mayBreakAt(withoutBars(text), offset)),
    'has a bar where no line may end: at an edge, inside a syllable, or beside a sign that belongs to its neighbour. Move it.',
  );

/** `km` of `km.txt`, if that is a language tag in its usual spelling. */
const localeOf = (name: string): string | undefined => {
  try {
    return Intl.getCanonicalLocales(name.replace(/\.txt$/, '')).find(
      (tag) => name === `${tag}.txt`,
    );
  } catch {
    return undefined;
  }
};

/**
 * Reads every list of a folder in `locales/`. What stands after a # is a remark.
 * @returns entries by locale, of languages we speak and of others that somebody prepares, and every
 *   problem at once
 */
export function readLists(
  root: string,
  folder: BreakFolder,
): { lists: Record<string, Entry[]>; problems: Problem[] } {
  const problems: Problem[] = [];
  const lists: Record<string, Entry[]> = {};
  const path = join(root, folder);
  const names = existsSync(path) ? readdirSync(path).filter((name) => !name.startsWith('.')) : [];
  for (const name of names.sort()) {
    const file = `locales/${folder}/${name}`;
    const locale = localeOf(name);
    if (!locale) {
      const message = 'is not named after a language. Name it like km.txt or zh-Hans.txt.';
      problems.push({ file, field: '', message });
      continue;
    }
    const seen = new Set<string>();
    const text = readFileSync(join(path, name), 'utf8').replace(/^\uFEFF/, '');
    lists[locale] = text.split(/\r?\n/).flatMap((written, index) => {
      const found = { text: written.replace(/#.*/, '').trim(), line: index + 1 };
      if (!found.text) return [];
      const field = `line ${found.line}`;
      const result = entry.safeParse(found.text);
      const [issue] = result.error?.issues ?? [];
      const twice = seen.has(withoutBars(found.text));
      seen.add(withoutBars(found.text));
      const message = issue?.message ?? (twice ? 'stands twice. Delete one of them.' : undefined);
      if (message) problems.push({ file, field, message: `"${found.text}" ${message}` });
      return message ? [] : [found];
    });
  }
  return { lists, problems };
}
