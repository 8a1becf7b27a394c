import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { AuthorError } from './author-error.ts';
import { type Bundle, INTERFACE } from './bundle.ts';
import { foldersIn, parseLayers, readLayers, withOwnPictures } from './content-files.ts';
import { interfaceSigned } from './interface-signed.ts';
import { LOCALE_IDS } from './locales.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readOne } from './read-one.ts';
import { type BundleInfo, bundleInfo, signOffs } from './schema/bundle.ts';
import { type Facts, KIND_IDS, KINDS, type Words } from './schema/kinds.ts';
import { standing } from './standing.ts';
import { LOCALES_FOLDER, readStrings } from './strings.ts';

/** Folder of the content, from the folder the command runs in. */
export const CONTENT = 'content';

type Parsed = ReturnType<typeof parseLayers<unknown>>;

/** Reads one file from each of these bundles, the most general first, and validates what they say together. */
function parseFiles(
  root: string,
  chain: readonly string[],
  path: string,
  bundle: string,
  schema: z.ZodType,
): Parsed {
  const { layers, problems } = readLayers(root, chain, path);
  const parsed = parseLayers<unknown>(withOwnPictures(layers, bundle), schema);
  return { ...parsed, problems: [...problems, ...parsed.problems] };
}

/** The bundle and everything it builds on, the most general first; stops at a missing one or a loop. */
function chainOf(infos: ReadonlyMap<string, BundleInfo>, id: string): string[] {
  const chain: string[] = [];
  for (
    let at: string | null = id;
    at && infos.has(at) && !chain.includes(at);
    at = infos.get(at)?.extends ?? null
  )
    chain.unshift(at);
  return chain;
}

/**
 * Reads, merges and parses every bundle in a content folder.
 * @param root folder that holds one folder for each bundle
 * @param locales folder of the interface strings: whether these are approved belongs to every leaflet
 * @returns the bundles by id as far as they could be read, and every problem at once
 */
export function readContent(
  root: string = CONTENT,
  locales: string = LOCALES_FOLDER,
): {
  bundles: Record<string, Bundle>;
  problems: Problem[];
  /** `facts/services/safe-place`, by bundle: reported already, so nothing else is said of it. */
  damaged: Record<string, Set<string>>;
} {
  const problems: Problem[] = [];
  const infos = new Map<string, BundleInfo>();
  for (const folder of foldersIn(root).filter((name) => name !== 'pictograms')) {
    const { value, problems: found } = readOne(root, folder, 'bundle.json', bundleInfo);
    problems.push(...found);
    if (value) infos.set(folder, value);
  }
  const { value: approved = [], problems: found } = readOne(
    locales,
    '',
    'sign-offs.json',
    signOffs,
    'locales/sign-offs.json',
  );
  problems.push(...found);
  const spoken = interfaceSigned(readStrings(locales).strings, approved).map(
    (locale) => `${locale}/${INTERFACE}`,
  );
  const bundles: Record<string, Bundle> = {};
  const damaged: Record<string, Set<string>> = {};
  // Most bundles add nothing to most files: what a chain of files says is read once.
  const read = new Map<string, Parsed>();
  for (const [id, info] of infos) {
    const chain = chainOf(infos, id);
    const broken = new Set<string>();
    damaged[id] = broken;
    const parse = (folder: string, part: 'facts' | 'words') =>
      Object.fromEntries(
        KIND_IDS.map((kind) => {
          const path = `${folder}/${kind}.json`;
          const files = chain.filter((one) => existsSync(join(root, one, path)));
          // Facts differ even so: nobody inherits pictures of rooms.
          const key = part === 'facts' ? `${id}: ${path}` : `${files.join(' ')}: ${path}`;
          const parsed = read.get(key) ?? parseFiles(root, files, path, id, KINDS[kind][part]);
          read.set(key, parsed);
          problems.push(...parsed.problems);
          for (const entry of parsed.damaged) broken.add(`${folder}/${kind}/${entry}`);
          return [kind, parsed.entries];
        }),
      );
    const words = Object.fromEntries(
      LOCALE_IDS.filter((locale) =>
        chain.some((folder) => foldersIn(join(root, folder)).includes(locale)),
      ).map((locale) => [locale, parse(locale, 'words') as Words]),
    );
    const approvals = chain.flatMap((folder) => {
      const { value = [], problems: found } = readOne(root, folder, 'sign-offs.json', signOffs);
      problems.push(...found);
      return value;
    });
    const timeZone = chain.map((folder) => infos.get(folder)?.timeZone).findLast(Boolean);
    const exit = chain.map((folder) => infos.get(folder)?.exit).findLast(Boolean);
    const site = chain.map((folder) => infos.get(folder)?.site).findLast(Boolean);
    const locales = chain.map((folder) => infos.get(folder)?.locales).findLast(Boolean);
    const essentials = chain.map((folder) => infos.get(folder)?.essentials).findLast(Boolean);
    bundles[id] = {
      id,
      ...info,
      ...(timeZone && { timeZone }),
      ...(exit && { exit }),
      ...(site && { site }),
      ...(locales && { locales }),
      ...(essentials && { essentials }),
      facts: parse('facts', 'facts') as Facts,
      words,
      signedOff: [...standing(approvals, words), ...spoken],
    };
  }
  return { bundles, problems: unique(problems), damaged };
}

/** One mistake in `general` shows up in every bundle that builds on it: say it once. */
function unique(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}

/**
 * The bundles, or an error that lists everything an author has to mend first.
 * @throws AuthorError
 */
export function loadContent(
  root: string = CONTENT,
  locales: string = LOCALES_FOLDER,
): Record<string, Bundle> {
  const { bundles, problems } = readContent(root, locales);
  if (problems.length > 0)
    throw new AuthorError(
      `${problems.map(formatProblem).join('\n')}\nRun "npm run check" to see everything.`,
    );
  return bundles;
}
