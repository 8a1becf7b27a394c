import type { z } from 'zod';
import { isTree, valueAt } from '../merge.ts';

type Schema = z.core.$ZodType & { description?: string };

/** The schemas one step down: through wrappers without a path of their own, then by key. */
function below(schema: Schema, key: PropertyKey | null): Schema[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & Record<string, unknown>;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'default':
      return [def.innerType as Schema];
    case 'pipe':
      return [def.out as Schema];
    case 'union':
      return def.options as Schema[];
    case 'object':
      return key === null
        ? []
        : ([(def.shape as Record<PropertyKey, Schema>)[key]].filter(Boolean) as Schema[]);
    case 'record':
      return key === null ? [] : [def.valueType as Schema];
    case 'array':
      return key === null ? [] : [def.element as Schema];
    default:
      return [];
  }
}

const WRAPPERS = new Set(['optional', 'nullable', 'default', 'pipe', 'union']);

/** Every schema that may describe the value at a path: unions have several. */
function schemasAt(schema: Schema, path: readonly PropertyKey[]): Schema[] {
  if (WRAPPERS.has(schema._zod.def.type))
    return [schema, ...below(schema, null).flatMap((inner) => schemasAt(inner, path))].filter(
      (found) => path.length === 0 || found !== schema,
    );
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  return below(schema, key).flatMap((inner) => schemasAt(inner, rest));
}

/** The schema's own words on how to write the value at a path. */
const howTo = (schema: Schema, path: readonly PropertyKey[]): string =>
  schemasAt(schema, path).find((found) => found.description)?.description ?? '';

/** Field names an object accepts, for the author who mistyped one. */
const knownFields = (schema: Schema, path: readonly PropertyKey[]): string[] =>
  schemasAt(schema, path).flatMap((found) => {
    const def = found._zod.def as unknown as { type: string; shape?: object };
    return def.type === 'object' ? Object.keys(def.shape ?? {}) : [];
  });

const FORMATS: Record<string, string> = { date: 'a date', url: 'a web address' };

const show = (value: unknown): string =>
  isTree(value) ? 'An object { … }' : Array.isArray(value) ? 'A list [ … ]' : JSON.stringify(value);

/** The path as the author typed it: `"gratis"` stands for `{ "value": "gratis" }`. */
function typedPath(value: unknown, path: readonly PropertyKey[]): PropertyKey[] {
  const parent = valueAt(value, path.slice(0, -1));
  return typeof parent === 'string' ? path.slice(0, -1) : [...path];
}

/** What one zod issue means, for the person who typed the file: where, and what to write. */
export function explain(
  issue: z.core.$ZodIssue,
  schema: Schema,
  value: unknown,
): { path: PropertyKey[]; message: string }[] {
  const path = issue.code === 'custom' ? [...issue.path] : typedPath(value, issue.path);
  const how = howTo(schema, path);
  const given = valueAt(value, path);
  const one = (what: string) => [{ path, message: [what, how].filter(Boolean).join(' ') }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: `is not a known field. Known here: ${knownFields(schema, path).join(', ')}.`,
      }));
    case 'custom':
      // A refinement without words of its own: the description says how to write it.
      return issue.message === 'Invalid input'
        ? one(`${show(given)} is not possible here.`)
        : [{ path, message: issue.message }];
    case 'invalid_key':
      return [
        {
          path,
          message: `${show(path.at(-1))} is not a usable id. ${issue.issues[0] ? 'Small letters, digits and single hyphens, like "safe-place".' : ''}`,
        },
      ];
    case 'invalid_format': {
      const format = FORMATS[issue.format];
      return one(`${show(given)} is not ${format ?? 'written as it must be'}.`);
    }
    case 'too_small':
      return one(`${show(given)} is too ${typeof given === 'number' ? 'small' : 'short'}.`);
    case 'too_big':
      return one(`${show(given)} is too ${typeof given === 'number' ? 'big' : 'long'}.`);
    case 'invalid_union': {
      // Whoever typed a list meant a list: what is wrong inside it is said, not that it is one.
      const meant = issue.errors.find(
        (inside) => inside.length > 0 && inside.every((inner) => inner.path.length > 0),
      );
      return meant
        ? meant.flatMap((inner) =>
            explain({ ...inner, path: [...issue.path, ...inner.path] }, schema, value),
          )
        : one(given === undefined ? 'is missing.' : `${show(given)} is not possible here.`);
    }
    case 'invalid_type':
    case 'invalid_value':
    case 'not_multiple_of':
    case 'invalid_element':
      return one(given === undefined ? 'is missing.' : `${show(given)} is not possible here.`);
    default:
      return issue satisfies never;
  }
}
