import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AuthorError } from '../author-error.ts';
import { LOCALE_IDS, type Locale } from '../locales.ts';
import { formatProblem, type Problem } from '../problem.ts';
import { LOCALES_FOLDER } from '../strings.ts';

/** Lists in `locales/` of words that label her, frighten her, or give her away. One a line. */
export const BANNED_FOLDER = 'banned-words';

/** What matches the words that may stand in nothing a person carries or opens. */
export type BannedWords = Readonly<Record<Locale, readonly RegExp[]>>;

/** Scripts whose words stand apart and change their endings. */
const IN_WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

/**
 * What one line of a list matches: in Latin and Cyrillic letters the beginning of a word, with any
 * ending, in small letters or large; in all other scripts, the same letters anywhere.
 */
function matcherOf(line: string): RegExp {
  const letters = line
    .normalize('NFC')
    .replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replace(/\s+/g, '\\s+');
  return IN_WORDS.test(line)
    ? new RegExp(`(?<![\\p{L}\\p{M}])${letters}[\\p{L}\\p{M}]*`, 'iu')
    : new RegExp(letters, 'u');
}

/** Reads the list of every language. A language without one would let everything pass. */
export function readBannedWords(root: string = LOCALES_FOLDER): {
  banned: BannedWords;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const entries = LOCALE_IDS.map((locale) => {
    const path = join(root, BANNED_FOLDER, `${locale}.txt`);
    const file = `locales/${BANNED_FOLDER}/${locale}.txt`;
    const there = existsSync(path);
    const text = there ? readFileSync(path, 'utf8').replace(/^\uFEFF/, '') : '';
    const lines = text
      .split(/\r?\n/)
      .map((line) => line.replace(/#.*/, '').trim())
      .filter(Boolean);
    if (lines.length === 0)
      problems.push({
        file,
        field: '',
        message: there
          ? `has no words. Write one a line, as in locales/${BANNED_FOLDER}/en.txt.`
          : `is missing. Write what must not stand in this language, as in locales/${BANNED_FOLDER}/en.txt.`,
      });
    return [locale, lines.map(matcherOf)];
  });
  return { banned: Object.fromEntries(entries) as BannedWords, problems };
}

/**
 * The banned words of every language.
 * @throws AuthorError if a list is missing or empty
 */
export function loadBannedWords(root: string = LOCALES_FOLDER): BannedWords {
  const { banned, problems } = readBannedWords(root);
  if (problems.length > 0) throw new AuthorError(problems.map(formatProblem).join('\n'));
  return banned;
}
