/** One mistake in a content file, in words for the person who typed it. */
export interface Problem {
  /** Path from the project's folder. */
  readonly file: string;
  /** Where in the file, like `safe-place.answers.cost`; empty for the file itself. */
  readonly field: string;
  /** What is wrong, and how to write it. */
  readonly message: string;
}

/** `file → field: what is wrong. How to write it.` on one line. */
export const formatProblem = ({ file, field, message }: Problem): string =>
  `${file}${field ? ` → ${field}` : ''}: ${message}`;
