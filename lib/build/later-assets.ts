import { readFile, writeFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import { LOCALE_IDS, LOCALES } from '../locales.ts';
import { TYPEFACES } from '../typefaces.ts';
import { BUILD } from './paths.ts';

/** Style and script of the pages for later, as `.build/later.json`. */
export interface LaterFiles {
  readonly css: string;
  readonly script: string;
}

/** The script must stay small enough to be read in one go. Bytes. */
const SCRIPT_LIMIT = 2048;

/** Each language's own line height, wherever it appears on a page in another. */
const lineHeights = LOCALE_IDS.map(
  (locale) => `:lang(${locale}){line-height:${TYPEFACES[LOCALES[locale].typeface].lineHeight}}`,
).join('');

/** The script of a page for later, as it stands in the page. */
export async function laterScript(): Promise<string> {
  const bundle = await build({
    entryPoints: ['components/later/later-script.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2017',
    charset: 'utf8',
    // A few bytes on every page; what was checked by its types needs no stricter reading.
    tsconfigRaw: { compilerOptions: { alwaysStrict: false, strict: false } },
  });
  return (bundle.outputFiles[0]?.text ?? '').trim();
}

/**
 * Prepares the style and the script of the pages for later. Typefaces are added when the pages are
 * built: see `fitFonts`.
 * @throws if the script grows past its limit
 */
export async function buildLaterAssets(): Promise<LaterFiles> {
  const sheets = await Promise.all(
    ['components/leaflet/leaflet.css', 'components/later/later.css'].map((file) =>
      readFile(file, 'utf8'),
    ),
  );
  const { code } = await transform(sheets.join('\n') + lineHeights, {
    loader: 'css',
    minify: true,
    target: 'chrome90',
  });
  const script = await laterScript();
  if (Buffer.byteLength(script) > SCRIPT_LIMIT)
    throw new Error(
      `components/later/later-script.ts is ${Buffer.byteLength(script)} bytes; ${SCRIPT_LIMIT} is the limit.`,
    );
  const files = { css: code.trim(), script };
  await writeFile(`${BUILD}/later.json`, JSON.stringify(files));
  return files;
}
