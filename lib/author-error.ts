/**
 * A mistake the person at the keyboard can put right: a field in a content file, a taken port,
 * a missing program. Its message is the whole explanation (what is wrong, then what to do), so
 * commands print it without a stack trace.
 */
export class AuthorError extends Error {
  override name = 'AuthorError';
}
