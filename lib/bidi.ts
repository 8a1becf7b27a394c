const LEFT_TO_RIGHT = '\u2066';
const FIRST_STRONG = '\u2068';
const POP = '\u2069';

/**
 * Sets a left-to-right token (a number, an address) apart from the text around it, so that it reads
 * left to right in Arabic. U+2066 LEFT-TO-RIGHT ISOLATE … U+2069; both are invisible.
 */
export const ltr = (token: string): string => `${LEFT_TO_RIGHT}${token}${POP}`;

/** Marks that reorder text, and line ends: inside a name they would reach beyond it. */
const REACHES_OUT = /[\u202a-\u202e\u2066-\u2069\p{Cc}\u2028\u2029]+/gu;

/**
 * Sets a name of any script apart from the sentence around it: its own first letter decides its
 * direction, and it moves nothing else. U+2068 FIRST STRONG ISOLATE … U+2069.
 */
export const isolated = (name: string): string =>
  `${FIRST_STRONG}${name.replace(REACHES_OUT, ' ').trim()}${POP}`;

/** Text without the invisible marks of `ltr` and `isolated`. */
export const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
