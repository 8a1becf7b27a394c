import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { getIconData, iconToSVG } from '@iconify/utils';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { Document, Page, View } from '@react-pdf/renderer';
import { createElement as h } from 'react';
import { Icon } from '../../../components/handout/icon.tsx';
import { DRAWINGS } from '../../../lib/build/pictograms.ts';
import type { Direction } from '../../../lib/locales.ts';
import {
  PICTOGRAM_NAMES,
  PICTOGRAMS,
  type PictogramData,
  type PictogramSource,
} from '../../../lib/pictograms.ts';
import { renderDocument } from '../../../lib/typeset/index.ts';
import { crop, type GreyImage } from '../../typeset/support/grey-image.ts';
import { printPage } from './print-page.ts';

/** 15 mm, the least at which a pictogram must be read: its edge on paper, in points. */
export const EDGE = 42.5;
const CELL = 50;
const ACROSS = 10;
export const DPI = 288;
export const SCALE = DPI / 72;

const height = CELL * Math.ceil(PICTOGRAM_NAMES.length / ACROSS);
const size: [number, number] = [CELL * ACROSS, height];
const cellOf = (index: number) => ({
  left: CELL * (index % ACROSS),
  top: CELL * Math.floor(index / ACROSS),
});

/** The pictures one by one, from a page of them. */
const cut = (page: GreyImage): GreyImage[] =>
  PICTOGRAM_NAMES.map((_, index) => {
    const { left, top } = cellOf(index);
    return crop(page, left * SCALE, top * SCALE, CELL * SCALE, CELL * SCALE);
  });

/** Pictograms as a handout draws them. */
export async function onPaper(
  icons: readonly PictogramData[],
  dir: Direction,
): Promise<GreyImage[]> {
  const cells = icons.map((icon, index) =>
    h(
      View,
      { key: index, style: { position: 'absolute', ...cellOf(index) } },
      h(Icon, { icon, size: EDGE, dir }),
    ),
  );
  const page = h(Page, { size }, ...cells);
  return cut(printPage(await renderDocument(h(Document, null, page)), 0, DPI));
}

const require = createRequire(import.meta.url);

/** The file a pictogram comes from, as whoever drew it left it. */
function drawingOf(source: PictogramSource): string {
  if ('drawing' in source) return readFileSync(join(DRAWINGS, `${source.drawing}.svg`), 'utf8');
  const set = JSON.parse(
    readFileSync(require.resolve(`@iconify-json/${source.set}/icons.json`), 'utf8'),
  );
  const data = getIconData(set, source.icon);
  if (!data) throw new Error(`no icon ${source.icon}`);
  const { body, viewBox } = iconToSVG(data);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox.join(' ')}">${body}</svg>`;
}

/** The drawings as typst reads them, which shares no code with us. */
export function asDrawn(): GreyImage[] {
  const images = PICTOGRAM_NAMES.map((name, index) => {
    const { left, top } = cellOf(index);
    const svg = JSON.stringify(drawingOf(PICTOGRAMS[name]));
    return `#place(top + left, dx: ${left}pt, dy: ${top}pt, image(bytes(${svg}), format: "svg", width: ${EDGE}pt, height: ${EDGE}pt, fit: "contain"))`;
  });
  const page = `#set page(width: ${size[0]}pt, height: ${height}pt, margin: 0pt)\n`;
  const pdf = NodeCompiler.create().pdf({ mainFileContent: page + images.join('\n') });
  return cut(printPage(pdf, 0, DPI));
}
