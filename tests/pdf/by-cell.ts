import type { DrawnGlyph } from '../typeset/support/read-glyphs.ts';

/** Points: less than there is between the words of neighbours, more than inside a line. */
const APART = 15;

/**
 * Tells apart the lines of cells side by side, which stand on one baseline.
 * @param rtl whether the next cell stands on the left
 */
export function byCell(glyphs: readonly DrawnGlyph[], rtl: boolean): DrawnGlyph[] {
  let line = '';
  let cell = 0;
  let left = 0;
  let right = 0;
  return glyphs.map((glyph) => {
    const { x, size, font, code } = glyph;
    const end = x + (font.width(code) * size) / 1000;
    const isNext = rtl ? x < left - APART : x > right + APART;
    if (glyph.line !== line || isNext) {
      cell += 1;
      line = glyph.line;
      [left, right] = [x, end];
    }
    left = Math.min(left, x);
    right = Math.max(right, end);
    return { ...glyph, line: `${glyph.line} ${cell}` };
  });
}
