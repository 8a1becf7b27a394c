import { stripUnspoken } from './invisible.ts';
import { isCluster } from './run-order.ts';
import type { TextkitGlyph } from './textkit-types.ts';

/** What one run says, in order of reading, and whether it runs from right to left. */
export const readRun = (
  glyphs: readonly TextkitGlyph[],
): { readonly text: string; readonly rtl: boolean } => {
  const rtl = glyphs.some((glyph) => isCluster(glyph) && glyph.rtl);
  const texts = glyphs.map((glyph) =>
    isCluster(glyph) ? glyph.text : String.fromCharCode(...glyph.codePoints),
  );
  // textkit has turned the clusters of a right-to-left run round, but not what is in them.
  const text = (rtl ? texts.reverse() : texts).join('');
  return { text: stripUnspoken(text).normalize('NFC'), rtl };
};
