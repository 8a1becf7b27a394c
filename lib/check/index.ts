import { readBreaks } from '../breaks/read-breaks.ts';
import { CONTENT, readContent } from '../content.ts';
import { formatProblem, type Problem } from '../problem.ts';
import { LOCALES_FOLDER, readStrings } from '../strings.ts';
import { readBannedWords } from './banned-words.ts';
import { baseFirst } from './base-first.ts';
import { checkBundles } from './bundles.ts';
import { checkFiles } from './files.ts';
import { checkGlossary } from './glossary.ts';
import { checkInterfaceSignOffs } from './interface-sign-offs.ts';
import { checkLanguages } from './languages.ts';
import { openMatters } from './open-matters.ts';
import { checkPictures } from './pictures.ts';
import { checkRecordings } from './recordings.ts';
import { checkReferences, freeTopic } from './references.ts';
import { checkSignOffs } from './sign-offs.ts';
import { checkStrings } from './strings.ts';
import { checkWords } from './words.ts';

/** What a check found. */
export interface Report {
  /** Mistakes: nothing is built or printed until they are mended. */
  readonly problems: readonly Problem[];
  /** Entries without words in a locale: they fall back to English, visibly. */
  readonly missing: readonly string[];
  /** Recordings of words that have changed. The check fails; the site is built without them. */
  readonly stale: readonly Problem[];
  /** What waits for somebody, by bundle: open answers, contacts to dial. Not a mistake. */
  readonly open: readonly string[];
}

/** Validates every file and every cross-reference, and reports everything at once. */
export function checkEverything({
  content = CONTENT,
  locales = LOCALES_FOLDER,
  today = new Date().toISOString().slice(0, 10),
} = {}): Report {
  const { bundles, problems, damaged } = readContent(content, locales);
  const { strings, problems: unread } = readStrings(locales);
  const { problems: unreadLists, outdated } = readBreaks(locales);
  const { banned, problems: unbanned } = readBannedWords(locales);
  const found = new Map<string, { problems: Problem[]; missing: string[] }>();
  const free = freeTopic(Object.values(bundles));
  for (const bundle of baseFirst(bundles)) {
    const broken = damaged[bundle.id] ?? new Set();
    const words = checkWords(bundle, broken, banned, bundles[bundle.extends ?? '']);
    found.set(bundle.id, {
      problems: [...checkReferences(bundle, today, broken, free), ...words.problems],
      missing: words.missing,
    });
  }
  const own = ([id, mine]: [string, { problems: Problem[]; missing: string[] }]) => {
    const base = found.get(bundles[id]?.extends ?? '');
    const inherited = new Set(base?.problems.map(inAnyBundle));
    const missingToo = new Set(base?.missing.map(withoutBundle));
    return {
      problems: mine.problems.filter((problem) => !inherited.has(inAnyBundle(problem))),
      missing: mine.missing.filter((entry) => !missingToo.has(withoutBundle(entry))),
    };
  };
  const each = [...found].map(own);
  const wrong = [
    ...problems,
    ...unread,
    ...checkFiles(content, locales),
    ...unbanned,
    ...unreadLists,
    ...outdated,
    ...checkBundles(bundles),
    ...Object.values(bundles).flatMap((bundle) => checkSignOffs(content, bundle, today)),
    ...Object.values(bundles).flatMap((bundle) =>
      checkPictures(content, bundle, damaged[bundle.id] ?? new Set()),
    ),
    ...checkInterfaceSignOffs(locales, today),
    ...checkLanguages(bundles, strings),
    ...checkGlossary(locales, baseFirst(bundles)),
    ...each.flatMap((mine) => mine.problems),
    ...(unread.length === 0 ? checkStrings(strings, banned) : []),
  ];
  const recordings = checkRecordings(content, bundles, strings, wrong.length === 0);
  return {
    problems: [...wrong, ...recordings.problems],
    stale: recordings.stale,
    missing: each.flatMap((mine) => mine.missing),
    open: Object.values(bundles).flatMap((bundle) =>
      openMatters(bundle, bundles[bundle.extends ?? ''], today).map(
        (matter) => `content/${bundle.id} → ${matter}`,
      ),
    ),
  };
}

const withoutBundle = (path: string): string => path.replace(/^content\/[^/]+\//, '');

/** A problem as every bundle that inherits it would report it. */
const inAnyBundle = (problem: Problem): string => withoutBundle(formatProblem(problem));
