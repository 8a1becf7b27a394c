import { ensurePackage } from './ensure-package.ts';
import { type System, thisSystem } from './system.ts';

const SQLITE = { name: 'sqlite3', programs: ['sqlite3'], apt: 'sqlite3', brew: 'sqlite' };

/**
 * Finds sqlite3, with which the tests read the browser's own history, or installs it, visibly.
 *
 * @throws {AuthorError} saying what to do, when it is missing and could not be installed
 */
export async function ensureSqlite(system: System = thisSystem): Promise<void> {
  await ensurePackage(SQLITE, system);
}
