import { LATIN, TYPEFACE_IDS, type TypefaceId } from '../typefaces.ts';

/** Scripts, so that each character is fetched from one font only; the rest belongs to Latin. */
const SCRIPT: Record<TypefaceId, RegExp> = {
  latin: /\P{Script=Khmer}/u,
  khmer: /\p{Script=Khmer}/u,
  burmese: /\p{Script=Myanmar}/u,
  arabic: /[\p{Script=Arabic}،؛؟ً-ْ]/u,
};

const isElsewhere = (letter: string): boolean =>
  TYPEFACE_IDS.some((typeface) => typeface !== LATIN && SCRIPT[typeface].test(letter));

/** The different characters of a text that a typeface draws on a screen, sorted. */
export const lettersOf = (typeface: TypefaceId, text: string): string[] =>
  [...new Set(text)]
    .filter((letter) => (typeface === LATIN ? !isElsewhere(letter) : SCRIPT[typeface].test(letter)))
    .sort();
