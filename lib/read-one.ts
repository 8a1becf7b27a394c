import { join } from 'node:path';
import type { z } from 'zod';
import { explain } from './check/explain.ts';
import type { Problem } from './problem.ts';
import { readJson } from './read-json.ts';

/** Reads one whole-file value of a bundle folder and explains what is wrong with it. */
export function readOne<T>(
  root: string,
  bundle: string,
  name: string,
  schema: z.ZodType<T>,
  file = `content/${bundle}/${name}`,
): { value?: T; problems: Problem[] } {
  const { value, problems } = readJson(join(root, bundle, name), file);
  if (problems.length > 0) return { problems };
  if (value === undefined)
    return {
      problems: [
        { file, field: '', message: 'is missing. Copy one from another bundle and change it.' },
      ],
    };
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  return {
    problems: result.error.issues.flatMap((issue) =>
      explain(issue, schema, value).map(({ path, message }) => ({
        file,
        field: path.map(String).join('.'),
        message,
      })),
    ),
  };
}
