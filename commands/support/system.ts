import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Run, run } from './run.ts';

/** What the tool finders need to know and do, so that tests can put another machine in its place. */
export interface System {
  env: Record<string, string | undefined>;
  isRoot: boolean;
  /** The full path of a program on the PATH. */
  which: (name: string) => string | undefined;
  /** Whether a program is there and answers `--version`. */
  starts: (path: string) => boolean;
  run: Run;
}

export const thisSystem: System = {
  env: process.env,
  isRoot: process.getuid?.() === 0,
  which,
  starts: (path) =>
    existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
  run,
};

function which(name: string): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
