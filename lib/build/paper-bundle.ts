import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const require = createRequire(import.meta.url);

/** What `renderDocument` never comes to: half of the bundle, and slow to load. */
const LEFT_OUT = [
  // Layout by react-pdf, with Yoga and textkit.
  '@react-pdf/layout',
  // WOFF2 fonts: ours are TrueType.
  'brotli/decompress.js',
  // Shaping by fontkit: HarfBuzz does it.
  'unicode-trie',
  // Text and images by pdfkit.
  'linebreak',
  'jay-peg',
  'png-js',
];

/** @react-pdf/reconciler holds one for each of three versions of React, and this is ours. */
const RECONCILER = 'reconciler-33.js';

/**
 * Bundles a program that sets documents on paper with `renderDocument`, and with nothing else of
 * react-pdf. HarfBuzz looks for harfbuzz.wasm beside the bundle.
 */
export const buildPaperBundle = async ({ alias, ...options }: BuildOptions): Promise<void> => {
  const leftOut = fileURLToPath(new URL('left-out.ts', import.meta.url));
  const ofRenderer = createRequire(require.resolve('@react-pdf/renderer'));
  const reconcilers = dirname(ofRenderer.resolve('@react-pdf/reconciler'));
  await build({
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: {
      ...Object.fromEntries(LEFT_OUT.map((name) => [name, leftOut])),
      '@react-pdf/reconciler': join(reconcilers, RECONCILER),
      ...alias,
    },
    logLevel: 'error',
    ...options,
  });
};

/** HarfBuzz's own file. */
export const HARFBUZZ = require.resolve('harfbuzzjs').replace(/[^/\\]*$/, 'harfbuzz.wasm');
