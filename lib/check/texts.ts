/** Every piece of text inside a value, with its path. */
export function* textsIn(
  value: unknown,
  path: readonly string[] = [],
): Generator<[string, string]> {
  if (typeof value === 'string') yield [path.join('.'), value];
  else if (typeof value === 'object' && value !== null)
    for (const [key, part] of Object.entries(value)) yield* textsIn(part, [...path, key]);
}
