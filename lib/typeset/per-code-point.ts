import { CHARACTERS_KEPT, memoize } from './memoize.ts';

/**
 * Remembers what a function says of each character: it is asked again and again about the few that
 * a text is written with.
 * @param look receives one character; a lone surrogate stands for itself
 */
export const perCodePoint = <T>(look: (character: string) => T): ((codePoint: number) => T) =>
  memoize(CHARACTERS_KEPT, (codePoint: number) => look(String.fromCodePoint(codePoint)));

/** How many UTF-16 units a code point takes. */
export const unitsOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);
