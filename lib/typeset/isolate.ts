const LEFT_TO_RIGHT_ISOLATE = '\u2066';
const POP_ISOLATE = '\u2069';
const NO_BREAK_SPACE = '\u00a0';
const WORD_JOINER = '\u2060';

/**
 * Wraps a token that reads left to right – a phone number, a web address – so that it keeps its
 * order among right-to-left words and stays on one line. Hyphens stay real hyphens, joined to what
 * follows: a number copied out of the PDF still dials.
 */
export const isolate = (text: string): string => {
  const joined = text.trim().replace(/\s+/gu, NO_BREAK_SPACE).replace(/-/gu, `-${WORD_JOINER}`);
  return LEFT_TO_RIGHT_ISOLATE + joined + POP_ISOLATE;
};
