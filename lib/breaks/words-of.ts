import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { textsIn } from '../check/texts.ts';
import { BOARD_KEYS } from '../compose/board.ts';
import { foldersIn } from '../content-files.ts';
import { LOCALES, type Locale } from '../locales.ts';
import { readJson } from '../read-json.ts';
import { KIND_IDS } from '../schema/kinds.ts';
import { UNSPACED_RUN } from '../typeset/break-rules.ts';

/** Interface strings that reach paper: of the tablet's only those on a board to point at. */
const ON_PAPER = ['questions', 'terms', 'leaflet', 'tablet'];

const ON_BOARD = new Set(BOARD_KEYS.map((key) => `person.${key}`));

const reachesPaper = (file: string, field: string): boolean =>
  file.endsWith('/tablet.json') ? ON_BOARD.has(field) : !ON_SCREEN_ONLY.test(field);

/** Words in these files that are for the tablet alone: a speaker need not proofread their breaks. */
const ON_SCREEN_ONLY = /\.(first\.\d+|verify|verify_child)$|^shows\.|^drawing$/;

/** Files whose words a handout in this locale may say, with the name an author knows them by. */
const filesOf = (locale: Locale, content: string, locales: string): [string, string][] => [
  ...foldersIn(content).flatMap((bundle) =>
    KIND_IDS.map((kind): [string, string] => [
      join(content, bundle, locale, `${kind}.json`),
      `content/${bundle}/${locale}/${kind}.json`,
    ]),
  ),
  ...ON_PAPER.map((name): [string, string] => [
    join(locales, locale, `${name}.json`),
    `locales/${locale}/${name}.json`,
  ]),
];

/**
 * Unspaced text of a locale that reaches paper, each piece once, by the file that says it first.
 * A piece is what stands between two spaces or signs.
 */
export function wordsOf(
  locale: Locale,
  { content, locales }: { content: string; locales: string },
): Map<string, string[]> {
  const seen = new Set<string>();
  const found = new Map<string, string[]>();
  const collect = (file: string, texts: Iterable<string>) => {
    const runs = [...texts].flatMap((text) => text.normalize('NFC').match(UNSPACED_RUN) ?? []);
    const fresh = [...new Set(runs)].filter((run) => !seen.has(run));
    for (const run of fresh) seen.add(run);
    if (fresh.length > 0) found.set(file, fresh);
  };
  for (const [path, file] of filesOf(locale, content, locales))
    if (existsSync(path))
      collect(
        file,
        [...textsIn(readJson(path, file).value)]
          .filter(([field]) => reachesPaper(file, field))
          .map(([, text]) => text),
      );
  if (found.size > 0) collect('lib/locales.ts', [LOCALES[locale].name]);
  return found;
}
