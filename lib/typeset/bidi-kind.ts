import bidiFactory from 'bidi-js';
import { CHARACTERS_KEPT, memoize } from './memoize.ts';

/**
 * What a character is to readers that put lines in order, whatever stands around it. A sign may
 * stand in a number; a weak character is a digit, a vowel sign or a joiner.
 */
export type Kind = 'left' | 'right' | 'sign' | 'weak' | 'neutral';

const KINDS: Record<string, Kind> = {
  L: 'left',
  R: 'right',
  AL: 'right',
  CS: 'sign',
  ES: 'sign',
  ET: 'sign',
  AN: 'weak',
  EN: 'weak',
  NSM: 'weak',
  BN: 'weak',
};

const bidi = bidiFactory();

export const kindOf = memoize(
  CHARACTERS_KEPT,
  (character: string): Kind => KINDS[bidi.getBidiCharTypeName(character)] ?? 'neutral',
);
