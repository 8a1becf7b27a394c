import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from '../check/texts.ts';
import { CONTENT } from '../content.ts';
import { foldersIn } from '../content-files.ts';
import { type Locale, SOURCE_LOCALE } from '../locales.ts';
import { LOCALES_FOLDER } from '../strings.ts';

/** Where words lie: a bundle's own folder, or the interface's. */
export interface Place {
  /** `content/general` or `locales`, as an author knows it. */
  readonly folder: string;
  /** The folder to open. */
  readonly path: string;
}

/** One text to translate: a sentence, a title, a button. */
export interface Unit {
  /** `content/general/km/services.json` */
  readonly file: string;
  /** `safe-place.easy.0` */
  readonly field: string;
  readonly english: string;
  /** What the language says now; null if nothing. */
  readonly text: string | null;
  /** First 8 hex digits of the SHA-256 of the English. */
  readonly hash: string;
}

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Ties a translation to the English it was made from. */
export const hashOf = (english: string): string =>
  createHash('sha256').update(english).digest('hex').slice(0, 8);

/** Every folder of words: the bundles, and the interface. */
export const placesOf = (content: string = CONTENT, locales: string = LOCALES_FOLDER): Place[] => [
  ...foldersIn(content)
    .filter((name) => existsSync(join(content, name, 'bundle.json')))
    .map((name) => ({ folder: `content/${name}`, path: join(content, name) })),
  { folder: 'locales', path: locales },
];

/** The files of words in one language's folder, without what machines write. */
const filesIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.json') && name !== TRANSLATED_FROM)
        .sort()
    : [];

/** Which English each translation was made from; written by `npm run words`. */
export const TRANSLATED_FROM = 'translated-from.json';

const read = (path: string): unknown =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};

/** A language's plural forms in place of the English ones: each is made from the English `_other`. */
function* keysFor(
  texts: ReadonlyMap<string, string>,
  locale: Locale,
  plurals: boolean,
): Generator<[string, string]> {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  for (const [key, english] of texts) {
    const form = plurals ? PLURAL.exec(key)?.[1] : undefined;
    if (form === 'other')
      for (const mine of forms) {
        const same = texts.get(key.replace(PLURAL, `_${mine}`));
        yield [key.replace(PLURAL, `_${mine}`), same ?? english];
      }
    else if (!form) yield [key, english];
  }
}

/**
 * Everything one folder has to say in a language, in the order of the English files.
 * @throws SyntaxError for a file that is not JSON: the check explains it
 */
export function unitsOf({ folder, path }: Place, locale: Locale): Unit[] {
  return filesIn(join(path, SOURCE_LOCALE)).flatMap((name) => {
    const source = new Map(textsIn(read(join(path, SOURCE_LOCALE, name))));
    const mine = new Map(textsIn(read(join(path, locale, name))));
    return [...keysFor(source, locale, folder === LOCALES_FOLDER)].map(([field, english]) => ({
      file: `${folder}/${locale}/${name}`,
      field,
      english,
      text: mine.get(field) ?? null,
      hash: hashOf(english),
    }));
  });
}
