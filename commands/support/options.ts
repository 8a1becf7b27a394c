import { parseArgs } from 'node:util';
import { AuthorError } from '../../lib/author-error.ts';

/** What somebody typed. */
export interface Given {
  /** `--name value`, by name. */
  readonly options: Record<string, string | undefined>;
  /** `--name` alone. */
  readonly flags: ReadonlySet<string>;
  readonly words: string[];
}

/**
 * Reads `--name value` options, flags without a value, and the words between them.
 * @param usage shown when an option is not known
 * @throws AuthorError
 */
export function readOptions(
  names: readonly string[],
  usage: string,
  {
    flags = [],
    args = process.argv.slice(2),
  }: { flags?: readonly string[]; args?: readonly string[] } = {},
): Given {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: Object.fromEntries([
        ...names.map((name) => [name, { type: 'string' as const }]),
        ...flags.map((name) => [name, { type: 'boolean' as const }]),
      ]),
    });
    return {
      options: values as Record<string, string | undefined>,
      flags: new Set(flags.filter((name) => (values as Record<string, unknown>)[name])),
      words: positionals,
    };
  } catch (error) {
    throw new AuthorError(`${(error as Error).message.split('. ')[0]}.\n${usage}`);
  }
}

/**
 * The option's value if it is one of a list.
 * @throws AuthorError that lists what is possible
 */
export function oneOf<T extends string>(
  name: string,
  value: string | undefined,
  valid: readonly T[],
  standard?: T,
): T {
  const given = value ?? standard;
  const found = valid.find((known) => known === given);
  if (found) return found;
  const what = given === undefined ? `--${name} is missing` : `--${name} ${given} does not exist`;
  throw new AuthorError(`${what}. Choose one of: ${valid.join(', ')}.`);
}
