import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text poppler reads out of a PDF. */
export const extractText = (pdf: Uint8Array): string => {
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

const words = (text: string): string[] =>
  text.normalize('NFC').replace(EMBEDDINGS, '').split(/\s+/u).filter(Boolean);

/** Source words that the extracted text does not hold as often as the source does. */
export const lostWords = (source: string, extracted: string): string[] => {
  const found = words(extracted);
  return words(source).filter((word) => {
    const at = found.indexOf(word);
    if (at !== -1) found.splice(at, 1);
    return at === -1;
  });
};
