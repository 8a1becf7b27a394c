import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkEverything, type Report } from '../../lib/check/index.ts';
import { isLocale, LOCALE_IDS } from '../../lib/locales.ts';
import { formatProblem } from '../../lib/problem.ts';
import { EVERY } from '../support/rows.ts';

type Tree = Record<string, unknown>;

/** The day every test pretends it is. */
export const TODAY = '2026-11-22';

/**
 * What is copied: with every place and language, each of a hundred checks would take seconds. What
 * is said of one language or place is said of all: the check goes over registries.
 */
const PLACES = ['general', 'thailand', 'sample-organisation', 'pictograms'];
const LANGUAGES: readonly string[] = EVERY ? LOCALE_IDS : ['en', 'km', 'my', 'ar'];

const isCopied = (path: string): boolean => {
  const [, place, part] = path.split(/[\\/]/);
  if (place && !place.endsWith('.md') && !PLACES.includes(place)) return false;
  return !part || !isLocale(part) || LANGUAGES.includes(part);
};

/** Lists of line breaks are long: those of languages whose content is not copied stay away, too. */
const isProofread = (path: string): boolean => {
  const [, locale] = /(?:line-breaks|keep-together)[\\/](.+)\.txt$/.exec(path) ?? [];
  return !locale || LANGUAGES.includes(locale);
};

/** A copy of the real content that a test may damage. */
export class Desk {
  readonly root = mkdtempSync(join(tmpdir(), 'handrail-'));

  constructor() {
    cpSync('content', join(this.root, 'content'), { recursive: true, filter: isCopied });
    cpSync('locales', join(this.root, 'locales'), { recursive: true, filter: isProofread });
  }

  /** Changes one value; `undefined` deletes the key. The path ends in the key. */
  edit(file: string, path: readonly string[], value: unknown): void {
    const tree = JSON.parse(readFileSync(join(this.root, file), 'utf8')) as Tree;
    let at = tree;
    for (const key of path.slice(0, -1)) at = at[key] as Tree;
    const last = path.at(-1) as string;
    if (value === undefined) delete at[last];
    else at[last] = value;
    this.write(file, JSON.stringify(tree, null, 2));
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.root, file), text);
  }

  /** Another organisation that builds on the sample. */
  addNextHouse(): void {
    mkdirSync(join(this.root, 'content/next-house'));
    this.write('content/next-house/sign-offs.json', '[]');
    const info = {
      code: 'nh',
      kind: 'organisation',
      extends: 'sample-organisation',
      name: 'Next House',
      fictional: true,
    };
    this.write('content/next-house/bundle.json', JSON.stringify(info));
  }

  remove(file: string): void {
    rmSync(join(this.root, file));
  }

  check(): Report {
    return checkEverything({
      content: join(this.root, 'content'),
      locales: join(this.root, 'locales'),
      today: TODAY,
    });
  }

  /** What an author sees, a line for each problem. */
  lines(): string[] {
    return this.check().problems.map(formatProblem);
  }

  clear(): void {
    rmSync(this.root, { recursive: true });
  }
}
