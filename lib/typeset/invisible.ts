const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\n\r\u2028\u2029]$/u;

/**
 * True for one character that is never drawn on purpose: zero-width spaces and joiners, direction
 * marks and isolates, byte order mark, soft hyphen, variation selectors, line ends.
 */
export const isInvisible = (character: string): boolean => INVISIBLE.test(character);

const MARK = /^[\p{M}\u200c\u200d]$/u;

/** True for one character that attaches to the one before it and so never starts a cluster. */
export const isMark = (character: string): boolean => MARK.test(character);

/** True for the two joiners: without ink, they still spell the word. */
export const isJoiner = (character: string): boolean =>
  character === '\u200c' || character === '\u200d';

const UNSPOKEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Text as a reader should copy it: without direction marks, isolates and the like. */
export const stripUnspoken = (text: string): string =>
  text.replace(UNSPOKEN, (character) => (isJoiner(character) ? character : ''));
