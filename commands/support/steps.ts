import { CommandFailed } from './command-failed.ts';
import { explain } from './explain.ts';

/**
 * Runs one part of a command, saying when it starts and how it ended.
 *
 * @throws {CommandFailed} when `work` fails, after printing the reason
 */
export async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  console.log(`… ${title}`);
  try {
    const result = await work();
    console.log(`✓ ${title} (${seconds(start)})`);
    return result;
  } catch (cause) {
    console.log(`✗ ${title} (${seconds(start)})`);
    // A step inside this one has already said it.
    if (!(cause instanceof CommandFailed)) console.error(explain(cause));
    throw new CommandFailed(title, { cause });
  }
}

function seconds(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}
