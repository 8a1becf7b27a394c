import { execFileSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BenchJob } from './job.ts';

const require = createRequire(import.meta.url);

/**
 * Bundles a program of the bench as the tablet's worker is bundled.
 * @param name of its file in this folder
 * @returns the program's file
 */
export async function bundleProgram(name: string, folder: string): Promise<string> {
  const outfile = join(folder, `${name}.mjs`);
  await build({
    entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // It looks for its standard fonts from where it lies.
    external: ['pdfkit'],
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: {
      js: "import { createRequire as r } from 'node:module'; const require = r(import.meta.url);",
    },
    logLevel: 'error',
  });
  const wasm = require.resolve('harfbuzzjs').replace(/[^/\\]*$/, 'harfbuzz.wasm');
  copyFileSync(wasm, join(folder, 'harfbuzz.wasm'));
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
