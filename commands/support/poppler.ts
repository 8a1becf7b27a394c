import { AuthorError } from '../../lib/author-error.ts';
import { aptInstall, hasApt } from './apt-install.ts';
import { explain } from './explain.ts';
import { type System, thisSystem } from './system.ts';

const PROGRAMS = ['pdftotext', 'pdftoppm', 'pdfinfo'];

/** Whether the programs that read PDFs back for the tests are all on the PATH. */
export function hasPoppler({ which }: System = thisSystem): boolean {
  return PROGRAMS.every((program) => which(program) !== undefined);
}

/**
 * Finds poppler, or installs it, visibly.
 *
 * @throws {AuthorError} saying what to do, when it is missing and could not be installed
 */
export async function ensurePoppler(system: System = thisSystem): Promise<void> {
  if (hasPoppler(system)) return;
  if (hasApt(system)) {
    await aptInstall('poppler-utils', system).catch((error: unknown) =>
      console.log(explain(error)),
    );
  }
  if (hasPoppler(system)) return;
  throw new AuthorError(
    'The PDF tests need poppler. Install it: sudo apt-get install poppler-utils (Debian, Ubuntu) ' +
      'or brew install poppler (macOS)',
  );
}
