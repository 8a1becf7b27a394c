/** True if somebody asked for the full product: `EVERY=1 npm test -- unit`. */
export const EVERY = process.env.EVERY === '1';

type Axes = Readonly<Record<string, readonly unknown[]>>;

/** One value of each axis. */
export type Row<A extends Axes> = { readonly [Name in keyof A]: A[Name][number] };

/** Every combination, the last axis turning fastest. */
const product = (axes: Axes): Record<string, unknown>[] =>
  Object.entries(axes).reduce<Record<string, unknown>[]>(
    (rows, [name, values]) =>
      rows.flatMap((row) => values.map((value) => ({ ...row, [name]: value }))),
    [{}],
  );

/**
 * The combinations that are tried of several axes: enough that every pair of values of any two axes
 * which can stand together does so in one of them, so that whatever fails because of one value or of
 * two is found. Most faults need no more (Kuhn, Wallace, Gallo: Software Fault Interactions, 2004),
 * and the full product of languages, bundles, readers and formats would take an hour. With `EVERY=1`
 * it is everything. The same axes give the same rows each time.
 * @param fits whether a combination makes sense
 */
export function rowsOf<const A extends Axes>(
  axes: A,
  fits: (row: Row<A>) => boolean = () => true,
): Row<A>[] {
  const all = (product(axes) as Row<A>[]).filter(fits);
  if (EVERY) return all;
  const names = Object.keys(axes);
  const ids = new Map(
    names.map((name) => [name, new Map(axes[name]?.map((one, at) => [one, at]))]),
  );
  const pairsOf = (row: Row<A>): string[] => {
    const at = names.map((name) => ids.get(name)?.get(row[name]));
    return at.flatMap((a, i) => at.slice(i + 1).map((b, j) => `${i} ${a} ${i + 1 + j} ${b}`));
  };
  const candidates = all.map((row) => ({ row, pairs: pairsOf(row) }));
  const open = new Set(candidates.flatMap(({ pairs }) => pairs));
  const chosen: Row<A>[] = [];
  const perRow = (names.length * (names.length - 1)) / 2;
  // Rows with the most that is new, first: how much a row may bring only shrinks.
  for (let least = perRow; open.size > 0; least -= 1)
    for (const { row, pairs } of candidates) {
      if (pairs.filter((pair) => open.has(pair)).length < least) continue;
      for (const pair of pairs) open.delete(pair);
      chosen.push(row);
    }
  return chosen;
}

/** Values dealt out in turn: each of `keys` gets one of `values`, and every value comes about. */
export const inTurn = <K, V>(keys: readonly K[], values: readonly V[]): (readonly [K, V])[] =>
  EVERY
    ? keys.flatMap((key) => values.map((value) => [key, value] as const))
    : Array.from({ length: Math.max(keys.length, values.length) }, (_, at) => [
        keys[at % keys.length] as K,
        values[at % values.length] as V,
      ]);
