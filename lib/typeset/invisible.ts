import { perCodePoint } from './per-code-point.ts';

const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\n\r]$/u;

/**
 * True for a code point that is never drawn on purpose: zero-width spaces and joiners, direction
 * marks and isolates, byte order mark, soft hyphen, variation selectors, line ends.
 */
export const isInvisibleCode = perCodePoint((character) => INVISIBLE.test(character));

const MARK = /^[\p{M}\u200c\u200d]$/u;

/** True for a code point that attaches to the one before it and so never starts a cluster. */
export const isMarkCode = perCodePoint((character) => MARK.test(character));

/** The same for the first code point of a string. */
export const isMark = (character: string): boolean => isMarkCode(character.codePointAt(0) ?? 0);

/** True for the two joiners: without ink, they still spell the word. */
export const isJoiner = (character: string): boolean =>
  character === '\u200c' || character === '\u200d';

const UNSPOKEN = /\p{Default_Ignorable_Code_Point}/gu;

/** Text as a reader should copy it: without direction marks, isolates and the like. */
export const stripUnspoken = (text: string): string =>
  text.replace(UNSPOKEN, (character) => (isJoiner(character) ? character : ''));
