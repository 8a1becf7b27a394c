import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPaperBundle, HARFBUZZ } from '../../../lib/build/paper-bundle.ts';
import type { BenchJob } from './job.ts';

const require = createRequire(import.meta.url);

/**
 * Bundles a program of the bench as the tablet's worker is bundled.
 * @param name of its file in this folder
 * @returns the program's file
 */
export async function bundleProgram(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await buildPaperBundle({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile,
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  copyFileSync(HARFBUZZ, join(folder, 'harfbuzz.wasm'));
  // pdfkit, in the bundle, asks its own package for the metrics of standard fonts.
  const fonts = join(require.resolve('pdfkit'), '../standard-fonts');
  cpSync(fonts, join(folder, 'standard-fonts'), { recursive: true });
  const imports = { '#standard-fonts/*': './standard-fonts/*.cjs' };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', imports }));
  return outfile;
}

/** Starts a program afresh and reads what it prints. */
export function runProgram<T>(
  program: string,
  folder: string,
  job: BenchJob,
  options: readonly string[] = [],
): T {
  const file = join(folder, 'job.json');
  writeFileSync(file, JSON.stringify(job));
  return JSON.parse(
    execFileSync(process.execPath, [...options, program, file], { encoding: 'utf8' }),
  );
}
