import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GreyImage } from '../../typeset/support/grey-image.ts';
import { readPgm } from '../../typeset/support/read-pgm.ts';
import { poppler } from '../support.ts';

/**
 * One page as a printer has it, in grey, drawn by poppler.
 * @param page from 0
 */
export const printPage = (pdf: Uint8Array, page: number, dpi: number): GreyImage =>
  poppler(pdf, (cwd) => {
    const number = String(page + 1);
    const pages = ['-f', number, '-l', number, '-singlefile'];
    execFileSync('pdftoppm', ['-r', String(dpi), '-gray', ...pages, 'information.pdf', 'page'], {
      cwd,
    });
    return readPgm(readFileSync(join(cwd, 'page.pgm')));
  });

/** Share of a picture that is black. */
export const inkShare = ({ ink }: GreyImage): number => {
  let sum = 0;
  for (let at = 0; at < ink.length; at += 1) sum += ink[at] as number;
  return sum / ink.length;
};
