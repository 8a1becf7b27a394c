import { type RunOptions, run } from './run.ts';

/** Runs a Node program of this project with the Node that runs this one; TypeScript works too. */
export function runNode(args: string[], options?: RunOptions): Promise<void> {
  return run(process.execPath, ['--import', 'tsx', ...args], options);
}
