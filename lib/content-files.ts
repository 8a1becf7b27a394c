import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { explain } from './check/explain.ts';
import { isTree, mergeEntries, valueAt } from './merge.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { id } from './schema/id.ts';

/** Where one layer of a bundle comes from: `content/thailand/facts/contacts.json`. */
export interface Layer {
  readonly file: string;
  readonly value: unknown;
}

/** Reads the same file from each bundle of a chain, the most general first. */
export function readLayers(
  root: string,
  chain: readonly string[],
  path: string,
): { layers: Layer[]; problems: Problem[] } {
  const layers: Layer[] = [];
  const problems: Problem[] = [];
  for (const bundle of chain) {
    const file = `content/${bundle}/${path}`;
    const read = readJson(join(root, bundle, path), file);
    problems.push(...read.problems);
    if (read.value !== undefined) layers.push({ file, value: read.value });
  }
  return { layers, problems };
}

/** Leaves out the pictures a bundle would inherit: they show the rooms and people of another one. */
export const withOwnPictures = (layers: readonly Layer[], bundle: string): Layer[] =>
  layers.map(({ file, value }) => {
    if (!isTree(value) || file.startsWith(`content/${bundle}/`)) return { file, value };
    const entries = Object.entries(value).map(([id, entry]) => {
      if (!isTree(entry)) return [id, entry];
      const { pictures: _, ...rest } = entry;
      return [id, rest];
    });
    return { file, value: Object.fromEntries(entries) };
  });

/** The file an author must open to mend a path: the last layer that speaks of it at all. */
function fileOf(layers: readonly Layer[], path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length--) {
    const part = path.slice(0, length);
    const found = layers.findLast((layer) => valueAt(layer.value, part) !== undefined);
    if (found) return found.file;
  }
  return layers.at(-1)?.file ?? '';
}

/**
 * Merges the layers of one kind and validates each entry.
 * @returns the valid entries, in file order, every problem found, and the ids of what is not valid
 */
export function parseLayers<T>(
  layers: readonly Layer[],
  schema: z.ZodType<T>,
): { entries: Record<string, T>; problems: Problem[]; damaged: string[] } {
  const merged = layers.reduce<unknown>((base, layer) => mergeEntries(base, layer.value), {});
  const result = z.record(id, schema).safeParse(merged);
  if (result.success) return { entries: result.data, problems: [], damaged: [] };
  const problems = result.error.issues.flatMap((issue) =>
    explain(issue, z.record(id, schema), merged).map(({ path, message }) => ({
      file: fileOf(layers, path),
      field: path.map(String).join('.'),
      message,
    })),
  );
  const bad = new Set(result.error.issues.map((issue) => String(issue.path[0])));
  const entries: Record<string, T> = {};
  for (const [key, value] of Object.entries(isTree(merged) ? merged : {})) {
    const entry = bad.has(key) ? undefined : schema.safeParse(value);
    if (entry?.success) entries[key] = entry.data;
  }
  return { entries, problems, damaged: [...bad] };
}

/** Names of the folders in a folder, sorted. */
export const foldersIn = (path: string): string[] =>
  existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
