import { CHARACTERS_KEPT, memoize } from './memoize.ts';

/**
 * Scripts that are written without spaces between words: a dictionary finds their breaks. A joiner
 * belongs to the word; digits and punctuation do not.
 */
const UNSPACED =
  '\\p{Script=Khmer}\\p{Script=Myanmar}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';

/** Unspaced letters in a row: what a dictionary is asked about. */
export const UNSPACED_RUN = new RegExp(
  `(?:(?=[${UNSPACED}])[\\p{L}\\p{M}\\p{Nl}])(?:(?=[${UNSPACED}\\p{M}\\u200c\\u200d])[\\p{L}\\p{M}\\p{Nl}\\u200c\\u200d])*`,
  'gu',
);

const UNSPACED_LETTER = new RegExp(`(?=[${UNSPACED}])[\\p{L}\\p{M}\\p{Nl}]`, 'u');

/** True if breaks in this text come from a dictionary and not from its spaces alone. */
export const isUnspaced = (text: string): boolean => UNSPACED_LETTER.test(text);

// What ends a phrase stays with it: closing brackets and quotes, stops, dashes, signs after a
// number, repetition and abbreviation signs, marks, direction pops, and the joiners that ask for
// it. GB/T 15834-2011 §5.1 and CLREQ §3.1 ("prohibited line start") for Chinese; UAX #14 classes
// CL, CP, EX, IS, NS, CM, GL and WJ for all. ၎ (U+104E) is punctuation by name, but begins ၎င်း.
const NEVER_STARTS =
  /^(?!\u104e)[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{Lm}\p{M}\p{Emoji_Modifier}\s\u00a0\u200b-\u200d\u2060\u202c\u2069\u202f°℃~～ー]/u;

// Thai and Lao vowels that are written after their consonant, and signs of abbreviation. They are
// letters to Unicode, but stand in the middle of a syllable.
const FOLLOWS_CONSONANT = /^[ะาำๅฯະາຳຽຯ]/u;

// What begins a phrase stays with it: opening brackets and quotes, signs before a number, direction
// isolates and embeddings, and again the joiners. A slash holds both sides (GB/T 15834 §5.1.10),
// and so does a full stop with no space after it (พ.ศ.).
const NEVER_ENDS =
  /[\p{Ps}\p{Pi}"'#@&+./／\u00a0\u200c-\u200d\u2011\u202a\u202b\u202d-\u202f\u2060\u2066-\u2068]$/u;

// Thai and Lao vowels that are written before their consonant.
const PRECEDES_CONSONANT = /[\u0e40-\u0e44\u0ec0-\u0ec4]$/u;

// Signs of Khmer and Burmese that stack the next letter under the last one.
const STACKS_NEXT = /[\u17d2\u1039]$/u;

// A Burmese consonant that closes the syllable before it, or carries a stack.
const CLOSES_SYLLABLE = /^(?=\p{Script=Myanmar})\p{Lo}\u1037?[\u1039\u103a]/u;

// A letter, digit, sign or picture that no dictionary of unspaced words knows anything about.
const isSpelled = (character: string): boolean =>
  !UNSPACED_LETTER.test(character) && /^[^\p{P}]|^[\x21-\x7e\u2010-\u2014]/u.test(character);

/** What the rules say of one character, whatever stands beside it. */
interface Kind {
  readonly neverStarts: boolean;
  readonly neverEnds: boolean;
  readonly spelled: boolean;
  /** It may close the syllable before it. */
  readonly burmese: boolean;
}

/** Texts hold few different characters, and the patterns are slow: each is looked at once. */
const kindOf = memoize(
  CHARACTERS_KEPT,
  (character: string): Kind => ({
    neverStarts: NEVER_STARTS.test(character) || FOLLOWS_CONSONANT.test(character),
    neverEnds:
      NEVER_ENDS.test(character) ||
      PRECEDES_CONSONANT.test(character) ||
      STACKS_NEXT.test(character),
    spelled: isSpelled(character),
    burmese: /^(?=\p{Script=Myanmar})\p{Lo}/u.test(character),
  }),
);

/** The character that begins at an offset. */
const characterAt = (text: string, offset: number): string =>
  String.fromCodePoint(text.codePointAt(offset) ?? 0);

/**
 * True if a line may end before this offset and the next begin there, within one word as react-pdf
 * splits text. Looks at no more than four UTF-16 units on either side.
 * @param text in NFC
 */
export const mayBreakAt = (text: string, offset: number): boolean => {
  if (offset <= 0 || offset >= text.length) return false;
  const before = characterAt(text, offset - 2);
  // An offset between surrogates is half a character.
  if (characterAt(text, offset - 1).length === 2) return false;
  const last = before.length === 2 ? before : characterAt(text, offset - 1);
  const next = kindOf(characterAt(text, offset));
  if (next.neverStarts) return false;
  if (last === '\u200b') return true;
  const kind = kindOf(last);
  if (kind.neverEnds || (kind.spelled && next.spelled)) return false;
  return !(next.burmese && CLOSES_SYLLABLE.test(text.slice(offset, offset + 4)));
};
