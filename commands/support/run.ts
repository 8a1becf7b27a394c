import { spawn } from 'node:child_process';
import { AuthorError } from '../../lib/author-error.ts';

export interface RunOptions {
  /** Added to this program's own environment. */
  env?: Record<string, string>;
  /** Milliseconds after which the program is stopped. */
  timeout?: number;
}

export type Run = (program: string, args: string[], options?: RunOptions) => Promise<void>;

/**
 * Runs a program; what it prints appears as it comes.
 *
 * @throws {AuthorError} when it cannot be started or does not end well. Its own output says why.
 */
export const run: Run = (program, args, { env = {}, timeout } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: 'inherit',
      env: { ...process.env, ...env },
      ...(timeout && { timeout }),
    });
    const name = [program, ...args].join(' ');
    child.once('error', ({ message }) => reject(new AuthorError(`Cannot run ${name}: ${message}`)));
    child.once('close', (code, signal) => {
      if (code === 0) resolve();
      else reject(new AuthorError(`${name} ended with ${signal ?? `exit code ${code}`}.`));
    });
  });
