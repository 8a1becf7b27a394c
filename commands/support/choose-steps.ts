import { AuthorError } from '../../lib/author-error.ts';

/**
 * The steps whose name starts with one of `words`, in their own order; all of them without words.
 *
 * @throws {AuthorError} when a word fits no step
 */
export function chooseSteps<T extends { name: string }>(steps: T[], words: string[]): T[] {
  const unknown = words.find((word) => !steps.some(({ name }) => name.startsWith(word)));
  if (unknown !== undefined) {
    const names = steps.map(({ name }) => name).join(', ');
    throw new AuthorError(`There is no step "${unknown}". Choose from: ${names}.`);
  }
  if (words.length === 0) return steps;
  return steps.filter(({ name }) => words.some((word) => name.startsWith(word)));
}
