import { AuthorError } from '../../lib/author-error.ts';

/** An author's mistake is its message; anything else is ours, and needs the stack to be found. */
export function explain(error: unknown): string {
  if (error instanceof AuthorError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
