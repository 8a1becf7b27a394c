import { ensurePackage } from './ensure-package.ts';
import { type System, thisSystem } from './system.ts';

/**
 * Finds qpdf, which checks the syntax of PDFs for the tests, or installs it, visibly.
 *
 * @throws {AuthorError} saying what to do, when it is missing and could not be installed
 */
export async function ensureQpdf(system: System = thisSystem): Promise<void> {
  await ensurePackage({ name: 'qpdf', programs: ['qpdf'], apt: 'qpdf', brew: 'qpdf' }, system);
}
