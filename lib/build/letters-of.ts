import { LATIN, TYPEFACE_IDS, type TypefaceId } from '../typefaces.ts';

/** Scripts, so that each character is fetched from one font only; the rest belongs to Latin. */
const SCRIPT: Record<TypefaceId, RegExp> = {
  latin: /\P{Script=Khmer}/u,
  khmer: /\p{Script=Khmer}/u,
  burmese: /\p{Script=Myanmar}/u,
  lao: /\p{Script=Lao}/u,
  thai: /[\p{Script=Thai}฿]/u,
  // Its own signs and those as wide as its letters; quotes and dashes it shares with Latin.
  chinese: /[\p{Script=Han}\u3000-\u3020\uff01-\uff5e]/u,
  arabic: /[\p{Script=Arabic}،؛؟ً-ْ]/u,
};

const isElsewhere = (letter: string): boolean =>
  TYPEFACE_IDS.some((typeface) => typeface !== LATIN && SCRIPT[typeface].test(letter));

/** The different characters of a text that a typeface draws on a screen, sorted. */
export const lettersOf = (typeface: TypefaceId, text: string): string[] =>
  [...new Set(text)]
    .filter((letter) => (typeface === LATIN ? !isElsewhere(letter) : SCRIPT[typeface].test(letter)))
    .sort();
