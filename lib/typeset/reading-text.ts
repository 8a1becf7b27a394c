import { stripUnspoken } from './invisible.ts';

/** Without ink: a right-to-left letter to readers, which parts what stands on its two sides. */
export const RIGHT_TO_LEFT_MARK = '\u200f';

/** The same as a left-to-right letter. */
export const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * The text stored with a glyph, for copying, searching and reading aloud. Readers put a
 * right-to-left line back in order character by character, so the characters of one glyph are
 * stored the other way round.
 */
export const readingText = (text: string, rtl: boolean): string => {
  const spoken = stripUnspoken(text);
  return rtl && spoken.length > 1 ? [...spoken].reverse().join('') : spoken;
};
