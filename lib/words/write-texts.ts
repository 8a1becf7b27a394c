import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

type Tree = { [key: string]: Tree | string } | (Tree | string)[];

/** Values in the order of the English file; what the English does not have stays at the end. */
function inOrderOf(model: unknown, mine: unknown): unknown {
  if (typeof model !== 'object' || model === null || Array.isArray(model)) return mine;
  if (typeof mine !== 'object' || mine === null || Array.isArray(mine)) return mine;
  const given = mine as Record<string, unknown>;
  const order = model as Record<string, unknown>;
  const keys = [
    ...Object.keys(order).filter((key) => key in given),
    ...Object.keys(given).filter((key) => !(key in order)),
  ];
  return Object.fromEntries(keys.map((key) => [key, inOrderOf(order[key], given[key])]));
}

const read = (path: string): unknown =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};

/**
 * Puts texts into one JSON file of a language, which is made if there is none.
 * @param path the file
 * @param source the English file, whose lists and order are followed
 * @param texts by field, like `safe-place.easy.0`
 */
export function writeTexts(path: string, source: string, texts: ReadonlyMap<string, string>): void {
  const model = read(source);
  const tree = read(path) as Tree;
  for (const [field, text] of texts) {
    const keys = field.split('.');
    let at = tree as Record<string, unknown>;
    let like = model as Record<string, unknown> | undefined;
    for (const key of keys.slice(0, -1)) {
      like = like?.[key] as Record<string, unknown> | undefined;
      at[key] ??= Array.isArray(like) ? [] : {};
      at = at[key] as Record<string, unknown>;
    }
    at[keys.at(-1) ?? ''] = text;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(inOrderOf(model, tree), null, 2)}\n`);
}
