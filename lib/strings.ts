import { join } from 'node:path';
import { AuthorError } from './author-error.ts';
import { createTranslate, NAMESPACES, type Strings, type Translate } from './i18n.ts';
import { LOCALE_IDS, type Locale } from './locales.ts';
import { isTree } from './merge.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';

/** Folder of the interface strings, from the folder the command runs in. */
export const LOCALES_FOLDER = 'locales';

/** Reads the interface strings of every locale, with every problem at once. */
export function readStrings(root: string = LOCALES_FOLDER): {
  strings: Record<Locale, Strings>;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const entries = LOCALE_IDS.map((locale) => {
    const files = NAMESPACES.map((namespace) => {
      const file = `locales/${locale}/${namespace}.json`;
      const { value, problems: found } = readJson(join(root, locale, `${namespace}.json`), file);
      problems.push(...found);
      if (value === undefined && found.length === 0)
        problems.push({
          file,
          field: '',
          message: 'is missing. Translate the file of that name in locales/en.',
        });
      if (value !== undefined && !isTree(value))
        problems.push({
          file,
          field: '',
          message: 'must be an object { … }. Copy it from locales/en.',
        });
      return [namespace, isTree(value) ? value : {}];
    });
    return [locale, Object.fromEntries(files)];
  });
  return { strings: Object.fromEntries(entries), problems };
}

/**
 * The interface strings of every locale.
 * @throws AuthorError that lists what has to be mended
 */
export function loadStrings(root: string = LOCALES_FOLDER): Record<Locale, Strings> {
  const { strings, problems } = readStrings(root);
  if (problems.length > 0) throw new AuthorError(problems.map(formatProblem).join('\n'));
  return strings;
}

/** The translate functions of every locale, from the files. */
export const loadTranslate = (root: string = LOCALES_FOLDER): Translate =>
  createTranslate(loadStrings(root));
