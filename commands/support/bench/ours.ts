import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleProgram as bundle } from '../../../lib/build/bundle-program.ts';
import type { BenchJob } from './job.ts';

/**
 * Bundles a program of the bench as the tablet's worker is bundled.
 * @param name of its file in this folder
 * @returns the program's file
 */
export const bundleProgram = (name: string, folder: string): Promise<string> =>
  bundle(fileURLToPath(new URL(`${name}.ts`, import.meta.url)), folder);

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
