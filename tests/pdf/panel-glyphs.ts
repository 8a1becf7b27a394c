import type { Format } from '../../lib/formats.ts';
import type { Direction } from '../../lib/locales.ts';
import type { DrawnGlyph } from '../typeset/support/read-glyphs.ts';

/**
 * The panels of a pocket fold on its sheet, from left to right, the upper row first: as one finds
 * them by folding a sheet of paper and writing numbers on its pages.
 */
const SHEET: Record<Direction, readonly (readonly number[])[]> = {
  ltr: [
    [5, 4, 3, 2],
    [6, 7, 8, 1],
  ],
  rtl: [
    [2, 3, 4, 5],
    [1, 8, 7, 6],
  ],
};

/** The panel on which a place of the page lies, and its row. Points, y upwards. */
function panelAt(x: number, y: number, { width, height }: Format, dir: Direction) {
  const row = y > height / 2 ? 0 : 1;
  return { row, panel: SHEET[dir][row]?.[Math.floor((x * 4) / width)] ?? 0 };
}

/** What is drawn on one page, by the panel on which it stands, and what stands wrong way up. */
export function glyphsByPanel(glyphs: readonly DrawnGlyph[], format: Format, dir: Direction) {
  const panels = new Map<number, DrawnGlyph[]>();
  const faults: string[] = [];
  let last = 1;
  for (const glyph of glyphs) {
    const [a, b, c, d, x, y] = glyph.matrix;
    const { row, panel } = panelAt(x, y, format, dir);
    // The upper row stands on its head, so that it is upright once it is folded over.
    const wanted = row === 0 ? [-1, 0, 0, -1] : [1, 0, 0, 1];
    if ([a, b, c, d].some((value, at) => Math.abs(value - (wanted[at] ?? 0)) > 1e-6))
      faults.push(`"${glyph.text}" on panel ${panel} is turned [${[a, b, c, d]}], not [${wanted}]`);
    if (panel < last) faults.push(`"${glyph.text}" on panel ${panel} is drawn after panel ${last}`);
    last = Math.max(last, panel);
    panels.set(panel, [...(panels.get(panel) ?? []), glyph]);
  }
  return { panels, faults };
}
