import { CommandFailed } from './command-failed.ts';
import { explain } from './explain.ts';

/** Runs a whole command; a failure that no step has explained yet is explained. Exit code 1 then. */
export async function command(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof CommandFailed)) console.error(explain(error));
    process.exitCode = 1;
  }
}
