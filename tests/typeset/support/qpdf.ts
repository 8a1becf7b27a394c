import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What `qpdf --check` has to say against a file; '' if nothing. */
export const qpdfFaults = (pdf: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'typeset-'));
  try {
    writeFileSync(join(folder, 'file.pdf'), pdf);
    const options = { cwd: folder, encoding: 'utf8' } as const;
    const { error, status, stdout, stderr } = spawnSync('qpdf', ['--check', 'file.pdf'], options);
    if (error) throw error;
    return status === 0 ? '' : stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
