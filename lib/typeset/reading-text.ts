import { isNumericSign } from './direction.ts';
import { stripUnspoken } from './invisible.ts';

/** Right-to-left mark: has no ink, and tells a reader of the PDF that left-to-right text ends. */
export const RIGHT_TO_LEFT_MARK = '\u200f';

/**
 * The text stored with a glyph, for copying, searching and reading aloud. Readers put a
 * right-to-left line back in order character by character, so the characters of one glyph are
 * stored the other way round; and they take a comma or a full stop for the start of a number
 * unless a mark stands to its left.
 */
export const readingText = (text: string, rtl: boolean): string => {
  const spoken = stripUnspoken(text);
  if (!rtl) return spoken;
  const characters = [...spoken];
  if (characters.length === 1 && isNumericSign(spoken)) return RIGHT_TO_LEFT_MARK + spoken;
  return characters.reverse().join('');
};
