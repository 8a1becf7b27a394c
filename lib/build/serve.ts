import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { cacheControl } from './cache-control.ts';
import { fileFinder } from './find-file.ts';
import { pageFinder } from './find-page.ts';
import { headersFor } from './headers.ts';
import { listFiles } from './list-files.ts';
import { listen } from './listen.ts';

interface Site {
  /** The finished site. Files added later are not seen. */
  dir: string;
  /** 0 lets the system choose. */
  port: number;
}

interface Running {
  /** Without a slash at the end. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a finished site. It writes no log: who read which page, and when, is nobody's business.
 *
 * @throws {AuthorError} when the port is taken
 */
export async function serve({ dir, port }: Site): Promise<Running> {
  const notFound = await readFile(join(dir, '404.html')).catch(() => 'Not found');
  const files = await listFiles(dir);
  const findPage = pageFinder(files);
  const findFile = fileFinder(files);
  const sendFile = sirv(dir, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    onNoMatch: (_, response) => sendNotFound(response),
  });

  function sendNotFound(response: ServerResponse): void {
    response.setHeader('Content-Type', 'text/html;charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.writeHead(404).end(notFound);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    for (const [name, value] of Object.entries(headersFor(path.toLowerCase())))
      response.setHeader(name, value);
    response.setHeader('Cache-Control', cacheControl(path.toLowerCase()));

    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const page = findPage(path);
    if (page?.endsWith('/') && !path.endsWith('/')) {
      // Links inside a page are relative to its folder, so the slash must be in the address.
      response.writeHead(308, { Location: query ? `${page}?${query}` : page }).end();
      return;
    }
    // Another letter case is answered as it is: a redirect would be one more row in the history.
    const found = page ?? findFile(path);
    if (found) request.url = found;
    if (path.toLowerCase() === '/_headers') sendNotFound(response);
    else sendFile(request, response);
  }

  const server = createServer(answer);
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
