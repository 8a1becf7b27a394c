import { LEVEL_IDS, type Level } from './levels.ts';

/** The sentences that stand in one block of an entry. */
export interface WordBlock {
  /** Where, from the entry on: `cannot.easy`. */
  readonly path: string;
  readonly level: Level;
  readonly sentences: readonly string[];
}

const isLevel = (key: string): key is Level => LEVEL_IDS.some((level) => level === key);

/** Every block inside an entry's words that has a level: its caption, and each list of sentences. */
export function* blocksIn(words: unknown, path: readonly string[] = []): Generator<WordBlock> {
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return;
  for (const [key, value] of Object.entries(words)) {
    const at = [...path, key];
    if (!isLevel(key)) yield* blocksIn(value, at);
    else if (typeof value === 'string')
      yield { path: at.join('.'), level: key, sentences: [value] };
    else if (Array.isArray(value))
      yield { path: at.join('.'), level: key, sentences: value.map(String) };
  }
}
