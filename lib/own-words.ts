import type { Words } from './schema/kinds.ts';

/** Words of one kind by id, whatever they are. */
type Entries = Readonly<Record<string, unknown>>;

const kindsOf = (words: Partial<Words>): [string, Entries][] => Object.entries(words);

/**
 * What a bundle says that the one it builds on does not say in the same words: the tablet stores what is
 * true everywhere once, not once for every country.
 * @param words of the bundle, inheritance applied; `base` of the bundle it builds on
 */
export const ownWords = (words: Partial<Words>, base: Partial<Words> = {}): Partial<Words> =>
  Object.fromEntries(
    kindsOf(words).map(([kind, entries]) => {
      const inherited = (base as Record<string, Entries>)[kind] ?? {};
      const own = Object.entries(entries).filter(
        ([id, entry]) => JSON.stringify(inherited[id]) !== JSON.stringify(entry),
      );
      return [kind, Object.fromEntries(own)];
    }),
  ) as Partial<Words>;

/** The words of a bundle again, from what each bundle of its chain says itself, the most general first. */
export const joinWords = (layers: readonly Partial<Words>[]): Words => {
  const all: Record<string, Entries> = {};
  for (const layer of layers)
    for (const [kind, entries] of kindsOf(layer)) all[kind] = { ...all[kind], ...entries };
  return all as unknown as Words;
};
