import { createServer } from 'node:net';
import { listen } from './listen.ts';

/**
 * Takes the port and lets it go again, to learn about a conflict before minutes of work.
 *
 * @throws {AuthorError} when the port is taken or may not be used
 */
export async function ensurePortFree(port: number): Promise<void> {
  const server = createServer();
  await listen(server, port);
  await new Promise((closed) => server.close(closed));
}
