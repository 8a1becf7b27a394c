import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text poppler reads out of a PDF, with `pdftotext` as it comes. */
export const extractWithPoppler = (pdf: Uint8Array): string => {
  const folder = mkdtempSync(join(tmpdir(), 'typeset-'));
  try {
    writeFileSync(join(folder, 'file.pdf'), pdf);
    return execFileSync('pdftotext', ['-enc', 'UTF-8', 'file.pdf', '-'], {
      cwd: folder,
      encoding: 'utf8',
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const EMBEDDINGS = /[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad\f]/gu;

/** Text without what is invisible or depends on where lines break, for comparison. */
export const plain = (text: string): string =>
  text.normalize('NFC').replace(EMBEDDINGS, '').replace(/\s+/gu, '');
