import { join } from 'node:path';
import type { z } from 'zod';
import { AuthorError } from './author-error.ts';
import type { Bundle } from './bundle.ts';
import { explain } from './check/explain.ts';
import { foldersIn, parseLayers, readLayers, withOwnPictures } from './content-files.ts';
import { fingerprint } from './fingerprint.ts';
import { isLocale, LOCALE_IDS, SOURCE_LOCALE } from './locales.ts';
import { formatProblem, type Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { type BundleInfo, bundleInfo, type SignOff, signOffs } from './schema/bundle.ts';
import { type Facts, KIND_IDS, KINDS, type Words } from './schema/kinds.ts';

/** Folder of the content, from the folder the command runs in. */
export const CONTENT = 'content';

/** Reads one whole-file value of a bundle folder and explains what is wrong with it. */
function readOne<T>(
  root: string,
  bundle: string,
  name: string,
  schema: z.ZodType<T>,
): { value?: T; problems: Problem[] } {
  const file = `content/${bundle}/${name}`;
  const { value, problems } = readJson(join(root, bundle, name), file);
  if (problems.length > 0) return { problems };
  if (value === undefined)
    return {
      problems: [
        { file, field: '', message: 'is missing. Copy one from another bundle and change it.' },
      ],
    };
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) =>
      explain(issue, schema, value).map(({ path, message }) => ({
        file,
        field: path.map(String).join('.'),
        message,
      })),
    ),
  };
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

/** Keeps the sign-offs whose source and translation are still exactly what was read. */
function standing(all: readonly SignOff[], words: Bundle['words']): string[] {
  return all.flatMap(({ file, entry, locale, source, translation }) => {
    const kind = KIND_IDS.find((known) => `${known}.json` === file);
    if (!kind || !isLocale(locale)) return [];
    const original = words[SOURCE_LOCALE]?.[kind][entry];
    const translated = words[locale]?.[kind][entry];
    const matches =
      original !== undefined &&
      translated !== undefined &&
      fingerprint(original) === source &&
      fingerprint(translated) === translation;
    return matches ? [`${locale}/${kind}/${entry}`] : [];
  });
}

/**
 * Reads, merges and parses every bundle in a content folder.
 * @param root folder that holds one folder for each bundle
 * @returns the bundles by id as far as they could be read, and every problem at once
 */
export function readContent(root: string = CONTENT): {
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
  const bundles: Record<string, Bundle> = {};
  const damaged: Record<string, Set<string>> = {};
  for (const [id, info] of infos) {
    const chain = chainOf(infos, id);
    const broken = new Set<string>();
    damaged[id] = broken;
    const parse = (folder: string, part: 'facts' | 'words') =>
      Object.fromEntries(
        KIND_IDS.map((kind) => {
          const { layers: all, problems: unread } = readLayers(
            root,
            chain,
            `${folder}/${kind}.json`,
          );
          const layers = withOwnPictures(all, id);
          const parsed = parseLayers(layers, KINDS[kind][part] as z.ZodType<unknown>);
          problems.push(...unread, ...parsed.problems);
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
      const read = readOne(root, folder, 'sign-offs.json', signOffs);
      problems.push(...read.problems);
      return read.value ?? [];
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
      signedOff: standing(approvals, words),
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
export function loadContent(root: string = CONTENT): Record<string, Bundle> {
  const { bundles, problems } = readContent(root);
  if (problems.length > 0)
    throw new AuthorError(
      `${problems.map(formatProblem).join('\n')}\nRun "npm run check" to see everything.`,
    );
  return bundles;
}
