import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Page, Text } from '@react-pdf/renderer';
import { createElement } from 'react';
import { renderDocument, textFlow } from '../../../lib/typeset/index.ts';
import { cropToInk, type GreyImage } from './grey-image.ts';
import { anyScript } from './mixed.ts';
import { readPgm } from './read-pgm.ts';
import { isRightToLeft, prepare, type Sample } from './render.ts';

/** Every line as our own page shows it, 14 points high at 288 dpi: 56 pixels, drawn by poppler. */
export const printedLines = async (samples: readonly Sample[]): Promise<GreyImage[]> => {
  prepare();
  const pages = samples.map(({ text, language }, key) => {
    const direction = isRightToLeft(language) ? ('rtl' as const) : ('ltr' as const);
    const style = { fontFamily: anyScript(language), fontSize: 14, lineHeight: 2, direction };
    const line = createElement(Text, { style, ...textFlow(language) }, text);
    return createElement(Page, { key, size: [450, 40], style: { padding: 4 } }, line);
  });
  const folder = mkdtempSync(join(tmpdir(), 'typeset-'));
  try {
    writeFileSync(
      join(folder, 'lines.pdf'),
      await renderDocument(createElement(Document, null, ...pages)),
    );
    execFileSync('pdftoppm', ['-r', '288', '-gray', 'lines.pdf', 'page'], { cwd: folder });
    const files = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return files.sort().map((name) => cropToInk(readPgm(readFileSync(join(folder, name)))));
  } finally {
    rmSync(folder, { recursive: true });
  }
};
