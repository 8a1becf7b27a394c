import { stripUnspoken } from './invisible.ts';

/** Has no ink, and tells a reader of the PDF that text before and after it is told apart. */
export const RIGHT_TO_LEFT_MARK = '\u200f';

/** The same the other way round. */
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
