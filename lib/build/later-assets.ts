import { readFile, writeFile } from 'node:fs/promises';
import { build, transform } from 'esbuild';
import { LOCALE_IDS, LOCALES, type Locale } from '../locales.ts';
import { TYPEFACES, type TypefaceId } from '../typefaces.ts';
import type { WebFonts } from './fonts.ts';
import { BUILD } from './paths.ts';

/** Style of every locale's page for later and the script they share, as `.build/later.json`. */
export interface LaterFiles {
  readonly css: Record<Locale, string>;
  readonly script: string;
}

/** The script must stay small enough to read at a glance. Bytes. */
const SCRIPT_LIMIT = 1024;

const face = (family: string, url: string, range?: string): string =>
  `@font-face{font-family:${family};font-display:swap;src:url(${url}) format("woff2")${range ? `;unicode-range:${range}` : ''}}`;

/** Each language's own line height, wherever it appears on a page in another. */
const lineHeights = LOCALE_IDS.map(
  (locale) => `:lang(${locale}){line-height:${TYPEFACES[LOCALES[locale].typeface].lineHeight}}`,
).join('');

function fontCss(locale: Locale, { text, names, ranges }: WebFonts): string {
  const own: TypefaceId = LOCALES[locale].typeface;
  const others = [...new Set(LOCALE_IDS.map((other) => LOCALES[other].typeface))].filter(
    (other) => other !== own,
  );
  return [
    face('T', text[own][400], ranges[own]),
    ...others
      .filter((other) => !TYPEFACES[other].everywhere)
      .map((other) => face('T', names[other], ranges[other])),
    'body{font-family:T,sans-serif}',
  ].join('');
}

/**
 * Prepares the style and the script of the pages for later.
 * @throws if the script grows past its limit
 */
export async function buildLaterAssets(fonts: WebFonts): Promise<LaterFiles> {
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
  const bundle = await build({
    entryPoints: ['components/later/later-script.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2017',
    charset: 'utf8',
  });
  const script = (bundle.outputFiles[0]?.text ?? '').trim();
  if (Buffer.byteLength(script) > SCRIPT_LIMIT)
    throw new Error(
      `components/later/later-script.ts is ${Buffer.byteLength(script)} bytes; ${SCRIPT_LIMIT} is the limit.`,
    );
  const css = Object.fromEntries(
    LOCALE_IDS.map((locale) => [locale, `${fontCss(locale, fonts)}${code.trim()}`]),
  ) as Record<Locale, string>;
  const files = { css, script };
  await writeFile(`${BUILD}/later.json`, JSON.stringify(files));
  return files;
}
