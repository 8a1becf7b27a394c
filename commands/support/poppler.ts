import { ensurePackage } from './ensure-package.ts';
import { type System, thisSystem } from './system.ts';

const POPPLER = {
  name: 'poppler',
  programs: ['pdftotext', 'pdftoppm', 'pdfinfo'],
  apt: 'poppler-utils',
  brew: 'poppler',
};

/**
 * Finds the programs that read PDFs back for the tests, or installs them, visibly.
 *
 * @throws {AuthorError} saying what to do, when one is missing and could not be installed
 */
export async function ensurePoppler(system: System = thisSystem): Promise<void> {
  await ensurePackage(POPPLER, system);
}
