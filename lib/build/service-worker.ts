import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { SERVICE_WORKER, type TabletFile } from '../../components/tablet/offline/protocol.ts';
import { listFiles } from './list-files.ts';

/** Addresses that change with their content: they need no revision. */
const HASHED = /^\/(_next\/static\/chunks|fonts)\/.*\.(js|css|woff2)$/;

/** Fonts on the site belong to the tablet only if its style names them. */
const FONT_CSS = 'fonts/fonts.css';

async function fontsOfTablet(dir: string): Promise<Set<string>> {
  const css = await readFile(join(dir, FONT_CSS), 'utf8');
  return new Set([...css.matchAll(/url\(\/([^)]+)\)/g)].map(([, file]) => file ?? ''));
}

const belongsToTablet = (file: string): boolean =>
  (file.startsWith('tablet/') || file.startsWith('_next/static/')) &&
  !/\.(br|gz|map)$/.test(file) &&
  `/${file}` !== SERVICE_WORKER;

/**
 * Everything the tablet under `dir` needs, with what the service worker must know of each file. A
 * folder's page is listed by the folder's address, which is how it is asked for.
 * @throws when there is no tablet, or a font that its style names is missing
 */
export async function tabletFiles(dir: string): Promise<TabletFile[]> {
  const fonts = await fontsOfTablet(dir);
  const names = [...(await listFiles(dir)).filter(belongsToTablet), FONT_CSS, ...fonts];
  if (!names.includes('tablet/index.html')) throw new Error(`${dir} holds no tablet to keep.`);
  return Promise.all(
    names.map(async (name) => {
      const content = await readFile(join(dir, name));
      const hash = createHash('sha256').update(content).digest('base64');
      const url = encodeURI(`/${name}`).replace(/(?<=\/)index\.html$/, '');
      return {
        url,
        revision: HASHED.test(url) ? null : hash.slice(0, 16),
        integrity: `sha256-${hash}`,
        size: content.length,
      };
    }),
  );
}

/**
 * Writes the tablet's service worker with the list of what it keeps. Runs when every page has its
 * final form: a policy put in later would change a page, and the worker would refuse it.
 * @returns how much it keeps
 */
export async function buildServiceWorker(dir: string): Promise<{ files: number; bytes: number }> {
  const files = await tabletFiles(dir);
  await build({
    entryPoints: ['components/tablet/offline/service-worker.ts'],
    outfile: join(dir, SERVICE_WORKER),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    define: {
      'process.env.NODE_ENV': '"production"',
      TABLET_FILES: JSON.stringify(files),
    },
    logLevel: 'error',
  });
  return { files: files.length, bytes: files.reduce((sum, { size }) => sum + size, 0) };
}
