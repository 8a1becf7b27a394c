import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { chromium } from '@playwright/test';
import type { Measured } from './measured.ts';
import { median } from './median.ts';

/** A page to print: its HTML, and the files it asks for by path. */
export interface Site {
  readonly html: string;
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const serve = async ({ html, files }: Site): Promise<Server> => {
  const server = createServer((request, response) => {
    const file = files[request.url ?? ''];
    // Fonts stay in the browser's cache, as they would on a tablet.
    if (file) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    else response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(file ?? html);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
};

/**
 * Chromium's print of a page: cold from the start of the program, warm in a tab that is open and
 * has the fonts.
 */
export async function benchChromium(
  executablePath: string,
  site: Site,
  rounds: number,
): Promise<Measured> {
  const server = await serve(site);
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const start = performance.now();
  const browser = await chromium.launch({ executablePath, args });
  try {
    const page = await browser.newPage();
    const print = async () => {
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(() => document.fonts.ready);
      return (await page.pdf({ format: 'A4', preferCSSPageSize: true })).byteLength;
    };
    const size = await print();
    const cold = performance.now() - start;
    const warm: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const again = performance.now();
      await print();
      warm.push(performance.now() - again);
    }
    return { cold, warm: median(warm), size };
  } finally {
    await browser.close();
    server.close();
  }
}
