type Tree = Record<string, unknown>;

/** True for `{…}`: not for lists, `null` or text. */
export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Lays one bundle's file over what it inherits: objects are merged key by key, everything else is
 * replaced. So an override changes one fact and leaves the rest of the file alone.
 */
export function merge(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isTree(base) || !isTree(over)) return over;
  const merged: Tree = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const inherited = Object.hasOwn(base, key) ? base[key] : undefined;
    // An answer is one fact: half of another bundle's reasons must not cling to a new one.
    merged[key] =
      key === 'answers' && isTree(inherited) && isTree(value)
        ? { ...inherited, ...value }
        : merge(inherited, value);
  }
  return merged;
}

/** Lays entries keyed by id over inherited ones; what this bundle adds comes before what it inherits. */
export function mergeEntries(base: unknown, over: unknown): unknown {
  const merged = merge(base, over);
  if (!isTree(merged) || !isTree(base) || !isTree(over)) return merged;
  const added = Object.keys(over).filter((id) => !Object.hasOwn(base, id));
  return Object.fromEntries([...added, ...Object.keys(base)].map((id) => [id, merged[id]]));
}

/** The value at a path, or undefined. */
export function valueAt(tree: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      isTree(value) || Array.isArray(value) ? (value as Tree)[String(key)] : undefined,
    tree,
  );
}
