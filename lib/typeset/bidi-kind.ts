import bidiFactory from 'bidi-js';

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
const known = new Map<string, Kind>();

export const kindOf = (character: string): Kind => {
  let kind = known.get(character);
  if (!kind) {
    kind = KINDS[bidi.getBidiCharTypeName(character)] ?? 'neutral';
    known.set(character, kind);
  }
  return kind;
};
