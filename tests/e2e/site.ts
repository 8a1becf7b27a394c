import { cp, mkdtemp, rm } from 'node:fs/promises';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '../../lib/build/listen.ts';
import { serve } from '../../lib/build/serve.ts';

/** What becomes of a request: it arrives, the network is gone, or a hotel asks for a password. */
export type Network = 'there' | 'gone' | 'hotel';

export interface Site {
  readonly url: string;
  /** Paths that were asked for and answered, in order. */
  readonly answered: string[];
  /** Decides on every request from now on. */
  network: (path: string) => Network;
  /** Serves another build from now on. */
  swap(dir: string): Promise<void>;
  close(): Promise<void>;
}

const LOGIN = '<!doctype html><title>Hotel</title><p>Please sign in.</p>';

/** Serves a build on a port of its own, over a network that a test can break. */
export async function openSite(dir: string): Promise<Site> {
  let inner = await serve({ dir, port: 0 });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const network = site.network(path);
    if (network === 'gone') {
      request.socket.destroy();
      return;
    }
    if (network === 'hotel') {
      response.writeHead(200, { 'Content-Type': 'text/html' }).end(LOGIN);
      return;
    }
    const { method, headers } = request;
    ask(`${inner.url}${path}`, { method, headers }, (answer) => {
      site.answered.push(path);
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    })
      .on('error', () => response.destroy())
      .end();
  });
  await listen(server, 0);
  const site: Site = {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    answered: [],
    network: () => 'there',
    swap: async (other) => {
      await inner.close();
      inner = await serve({ dir: other, port: 0 });
    },
    close: async () => {
      server.close();
      server.closeAllConnections();
      await inner.close();
    },
  };
  return site;
}

/** Calls `work` with a copy of a build in which a file may be changed; its packed copies are left out. */
export async function withCopy<T>(dir: string, work: (copy: string) => Promise<T>): Promise<T> {
  const parent = await mkdtemp(join(tmpdir(), 'handrail-site-'));
  const copy = join(parent, 'site');
  try {
    await cp(dir, copy, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
    return await work(copy);
  } finally {
    await rm(parent, { recursive: true });
  }
}
