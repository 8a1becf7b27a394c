import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import type { PageBox } from './laid-cells.ts';
import { poppler } from './support.ts';

/** What `pdfinfo` tells of a file. */
export const infoOf = (pdf: Uint8Array): string =>
  poppler(pdf, (cwd) => execFileSync('pdfinfo', ['information.pdf'], { cwd, encoding: 'utf8' }));

export const pagesOf = (pdf: Uint8Array): number => Number(/Pages:\s+(\d+)/.exec(infoOf(pdf))?.[1]);

/** Every page as a printer has it, in grey. */
export const picturesOf = (pdf: Uint8Array, dpi: number): PNG[] =>
  poppler(pdf, (cwd) => {
    execFileSync('pdftoppm', ['-r', `${dpi}`, '-gray', '-png', 'information.pdf', 'page'], { cwd });
    const files = readdirSync(cwd).filter((file) => file.endsWith('.png'));
    return files.sort().map((file) => PNG.sync.read(readFileSync(join(cwd, file))));
  });

/** The part of a box that is dark, from 0 to 1. The box in points from the upper left. */
export function inkIn({ data, width, height }: PNG, box: PageBox, dpi: number): number {
  const pixel = (points: number) => Math.round((points * dpi) / 72);
  const right = Math.min(width, pixel(box.x + box.width));
  const bottom = Math.min(height, pixel(box.y + box.height));
  let dark = 0;
  let count = 0;
  for (let y = Math.max(0, pixel(box.y)); y < bottom; y += 1)
    for (let x = Math.max(0, pixel(box.x)); x < right; x += 1) {
      count += 1;
      if ((data[(y * width + x) * 4] ?? 255) < 160) dark += 1;
    }
  return count === 0 ? 0 : dark / count;
}
