import bidiFactory from 'bidi-js';

const bidi = bidiFactory();
const RIGHT_TO_LEFT = new Set(['R', 'AL']);
const LEFT_TO_RIGHT = new Set(['L', 'EN', 'AN']);
const NUMERIC_SIGNS = new Set(['CS', 'ES', 'ET']);
const RIGHT_TO_LEFT_SCRIPTS = /^(Arab|Hebr|Thaa|Nkoo|Syrc)$/;

const typeOf = (character: string): string => bidi.getBidiCharTypeName(character);

/**
 * True if a run reads right to left. textkit hands over one bidi level at a time and keeps the
 * level to itself: letters and digits tell it, and a run of signs alone is taken to follow its
 * language.
 * @param language BCP 47 tag
 */
export const isRightToLeft = (run: string, language: string): boolean => {
  const types = Array.from(run, typeOf);
  if (types.some((type) => RIGHT_TO_LEFT.has(type))) return true;
  if (types.some((type) => LEFT_TO_RIGHT.has(type))) return false;
  return RIGHT_TO_LEFT_SCRIPTS.test(new Intl.Locale(language).maximize().script ?? '');
};

/** True for signs that may belong to a number: comma, full stop, colon, per cent, plus. */
export const isNumericSign = (character: string): boolean => NUMERIC_SIGNS.has(typeOf(character));

/** Swaps brackets back: textkit mirrors right-to-left runs, but HarfBuzz mirrors them itself. */
export const unmirror = (run: string): string =>
  Array.from(run, (character) => bidi.getMirroredCharacter(character) ?? character).join('');
