import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { fontPath, type Sample } from './render.ts';

const require = createRequire(import.meta.url);
const FIXTURES = fileURLToPath(new URL('../../fixtures/typeset/', import.meta.url));

/** Bundles the worker with the options the README tells. */
const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [`${FIXTURES}worker.ts`],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    external: ['module'],
    define: { 'process.env.NODE_ENV': '"production"' },
    minify: true,
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
};

/** Prints texts in Khmer, Burmese or Thai in a worker of a browser, one after the other. */
export const printInWorker = async (texts: readonly Sample[]): Promise<(Buffer | string)[]> => {
  const files: Record<string, [string, Buffer | string]> = {
    '/': ['text/html', '<!doctype html><script src="/page.js"></script>'],
    '/page.js': ['text/javascript', readFileSync(`${FIXTURES}page.js`)],
    '/worker.js': ['text/javascript', await bundle()],
    '/harfbuzz.wasm': [
      'application/wasm',
      readFileSync(require.resolve('harfbuzzjs/dist/harfbuzz.wasm')),
    ],
    '/km.ttf': ['font/ttf', readFileSync(fontPath('khmer'))],
    '/my.ttf': ['font/ttf', readFileSync(fontPath('myanmar'))],
    '/th.ttf': ['font/ttf', readFileSync(fontPath('thai'))],
    '/en.ttf': ['font/ttf', readFileSync(fontPath('latin'))],
  };
  const server = createServer(({ url }, response) => {
    const [type, body] = files[url ?? ''] ?? ['text/plain', ''];
    response.writeHead(body ? 200 : 404, { 'Content-Type': type }).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const call = `printAll(${JSON.stringify(texts)})`;
    const printed: (string | number[])[] = await page.evaluate(call);
    return printed.map((answer) => (typeof answer === 'string' ? answer : Buffer.from(answer)));
  } finally {
    await browser.close();
    server.close();
  }
};
