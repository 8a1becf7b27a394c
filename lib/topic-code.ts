/** Topics are numbered 0 to 255. */
const TOPICS = 256;

/** Bits in each character of a code: one base-32 digit. */
export const BITS_PER_DIGIT = 5;

/**
 * Digits of a code: Crockford's base 32, which has no I, L, O or U, so that a code can be read
 * aloud and typed. A code that was printed before has the digits 0 to v instead.
 */
export const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * First characters that say how to read the rest; no code printed before begins with one of them.
 * The first means a bitmap, the others a list with so many bits a topic.
 */
export const MARKS = 'wxyz';

/** Bits of a topic in a list, by its mark: up to 63, 127 or 255. 0: no list. */
export const WIDTHS = [0, 6, 7, 8];

/** Longest code that is looked at: a mark, and a bit for each topic. */
export const LONGEST_CODE = 1 + Math.ceil(TOPICS / BITS_PER_DIGIT);

/**
 * Topic numbers named by a code, a list in her order of importance; an empty list for anything that
 * is not a code. Runs in the page for later, on old phones: plain loops, no library.
 */
export function decodeTopics(typed: string): number[] {
  const topics: number[] = [];
  let code = typed.toLowerCase();
  const mark = code ? MARKS.indexOf(code.charAt(0)) : -1;
  const width = WIDTHS[mark] || 0;
  if (code.length > LONGEST_CODE) return topics;
  // What is easily taken for a digit.
  if (mark >= 0) code = code.replace(/o/g, '0').replace(/[il]/g, '1');
  let held = 0;
  let bits = 0;
  for (let at = mark < 0 ? 0 : 1; at < code.length; at++) {
    const digit = mark < 0 ? Number.parseInt(code.charAt(at), 32) : DIGITS.indexOf(code.charAt(at));
    // Not a digit: nothing of the code is believed.
    if (!(digit >= 0)) return [];
    if (width) {
      held = (held << BITS_PER_DIGIT) | digit;
      bits += BITS_PER_DIGIT;
      if (bits >= width) {
        bits -= width;
        topics.push(held >> bits);
        held &= (1 << bits) - 1;
      }
    } else {
      const first = (mark < 0 ? at : at - 1) * BITS_PER_DIGIT;
      for (let bit = 0; bit < BITS_PER_DIGIT; bit++)
        if (digit & (1 << bit)) topics.push(first + bit);
    }
  }
  return topics;
}
