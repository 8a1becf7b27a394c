import type { Server } from 'node:net';
import { AuthorError } from '../author-error.ts';

/**
 * Starts `server` on `port`; 0 lets the system choose one.
 *
 * @throws {AuthorError} when the port is taken or may not be used
 */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port)));
    server.listen(port, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new AuthorError(
      `Port ${port} is already in use. ` +
        `Stop the other program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new AuthorError(
      `Port ${port} is reserved for administrators. Choose another port: PORT=3000 npm start`,
    );
  }
  return error;
}
