import { AuthorError } from '../../lib/author-error.ts';
import { aptInstall, hasApt } from './apt-install.ts';
import { explain } from './explain.ts';
import type { System } from './system.ts';

/** Programs the tests run, and the package that brings them. */
export interface Needed {
  /** What a message calls them. */
  readonly name: string;
  readonly programs: readonly string[];
  /** Of Debian and Ubuntu. */
  readonly apt: string;
  /** Of Homebrew. */
  readonly brew: string;
}

/**
 * Finds a package's programs, or installs it, visibly.
 *
 * @throws {AuthorError} saying what to do, when one is missing and could not be installed
 */
export async function ensurePackage(needed: Needed, system: System): Promise<void> {
  const { name, programs, apt, brew } = needed;
  const isThere = () => programs.every((program) => system.which(program) !== undefined);
  if (isThere()) return;
  if (hasApt(system))
    await aptInstall(apt, system).catch((error: unknown) => console.log(explain(error)));
  if (isThere()) return;
  throw new AuthorError(
    `The tests need ${name}. Install it: sudo apt-get install ${apt} (Debian, Ubuntu) ` +
      `or brew install ${brew} (macOS)`,
  );
}
