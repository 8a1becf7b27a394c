import { AuthorError } from '../../lib/author-error.ts';
import { step } from './steps.ts';
import { ONE_FAILED, type Tally } from './tally.ts';
import type { TestStep } from './test-steps.ts';

/**
 * Runs every step, also after one has failed; a step that follows a failed one is not run, and
 * counts as failed.
 *
 * @param prepare gets what the steps need and returns the environment for them
 * @returns how each step ended, by name
 */
export async function runSteps(
  steps: TestStep[],
  prepare: (need: string) => Promise<Record<string, string>>,
): Promise<Map<string, Tally>> {
  const env: Record<string, string> = {};
  const missing = new Set<string>();
  for (const need of new Set(steps.flatMap(({ needs }) => needs ?? []))) {
    const prepared = await attempt(`Finding what the tests need: ${need}`, () => prepare(need));
    if (prepared) Object.assign(env, prepared);
    else missing.add(need);
  }

  const tallies = new Map<string, Tally>();
  for (const { name, title, needs, follows, run } of steps) {
    tallies.set(name, ONE_FAILED);
    await attempt(title, async () => {
      if (needs && missing.has(needs)) throw new AuthorError(`Not run: there is no ${needs}.`);
      if (follows && (tallies.get(follows)?.failed ?? 0) > 0) {
        throw new AuthorError(`Not run: ${follows} has failed.`);
      }
      const tally = await run(env);
      tallies.set(name, tally);
      if (tally.failed > 0) throw new AuthorError(`${tally.failed} failed.`);
    });
  }
  return tallies;
}

/** Undefined when it failed; the step has then said why. */
function attempt<T>(title: string, work: () => Promise<T>): Promise<T | undefined> {
  return step(title, work).catch(() => undefined);
}
