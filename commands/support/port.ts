import { AuthorError } from '../../lib/author-error.ts';

/**
 * The port to serve on, from the PORT variable.
 *
 * @throws {AuthorError} when it is not a port number
 */
export function portFrom(value: string | undefined, standard = 3000): number {
  if (!value) return standard;
  const port = Number(value);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new AuthorError(`PORT is "${value}". Write a number from 1 to 65535: PORT=3001 npm start`);
}
