import { copyFile, cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { buildPaperBundle, HARFBUZZ } from './paper-bundle.ts';

const require = createRequire(import.meta.url);

/**
 * Bundles a program that sets papers in Node as the tablet's worker is bundled, with all it needs
 * beside it.
 * @param entry the program's source file
 * @param folder a folder of its own, made if it is missing
 * @returns the program's file
 */
export async function bundleProgram(entry: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const outfile = join(folder, `${basename(entry, '.ts')}.mjs`);
  await buildPaperBundle({
    entryPoints: [entry],
    outfile,
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  await copyFile(HARFBUZZ, join(folder, 'harfbuzz.wasm'));
  // pdfkit, in the bundle, asks its own package for the metrics of standard fonts.
  const fonts = join(require.resolve('pdfkit'), '../standard-fonts');
  await cp(fonts, join(folder, 'standard-fonts'), { recursive: true });
  const imports = { '#standard-fonts/*': './standard-fonts/*.cjs' };
  await writeFile(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports }));
  return outfile;
}
