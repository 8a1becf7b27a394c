/** Compares the lists of sentences: each sentence stands beside its translation. */
export function* shapeProblems(
  source: unknown,
  words: unknown,
  path: string,
): Generator<[string, string]> {
  if (Array.isArray(source) && Array.isArray(words)) {
    if (source.length !== words.length)
      yield [
        path,
        `has ${words.length} sentences, the English has ${source.length}. Write one for each, in the same order.`,
      ];
    return;
  }
  if (typeof source !== 'object' || source === null || typeof words !== 'object' || words === null)
    return;
  const theirs = words as Record<string, unknown>;
  for (const [key, value] of Object.entries(source)) {
    const at = path ? `${path}.${key}` : key;
    if (!(key in theirs)) yield [at, 'is missing. The English has it: translate it.'];
    else yield* shapeProblems(value, theirs[key], at);
  }
  for (const key of Object.keys(theirs))
    if (!(key in source))
      yield [
        path ? `${path}.${key}` : key,
        'is not in the English. Write it there first, or delete it.',
      ];
}
