import bidiFactory from 'bidi-js';
import { kindOf } from './bidi-kind.ts';
import { CHARACTERS_KEPT, memoize } from './memoize.ts';
import { LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK } from './reading-text.ts';

const ZERO_WIDTH_SPACE = '\u200b';

const bidi = bidiFactory();

/** Quotes that PDFium mirrors and Unicode does not. */
const QUOTES = new Map(['‘’', '’‘', '“”', '”“'].map((pair) => [pair[0], pair[1]]));

/** Signs of currency that are younger than PDFium's table: to it, they belong to no number. */
const YOUNG_CURRENCY = /[\u20b9-\u20cf]/;

/**
 * What PDFium must find where a sign stands in right-to-left text, if that is not the sign: it turns
 * brackets and quotes round, and takes an ellipsis apart.
 */
export const signForPdfium = memoize(CHARACTERS_KEPT, (sign: string): string | undefined => {
  if (sign.length !== 1 || kindOf(sign) !== 'neutral') return undefined;
  const mirrored = bidi.getMirroredCharacter(sign) ?? QUOTES.get(sign);
  if (mirrored) return mirrored;
  // Between these two marks PDFium leaves it as it is.
  return sign.normalize('NFKC') === sign || sign.trim() === ''
    ? undefined
    : RIGHT_TO_LEFT_MARK + sign + LEFT_TO_RIGHT_MARK;
});

type Direction = 'left' | 'right' | 'weak' | 'neutral';

/** As PDFium's CFX_BidiChar sorts characters. */
const directionOf = (character: string): Direction => {
  const kind = kindOf(character);
  if (kind !== 'sign') return kind;
  return YOUNG_CURRENCY.test(character) ? 'neutral' : 'weak';
};

/** Cuts text where the direction of its characters changes. */
const cut = (text: string): { direction: Direction; text: string }[] => {
  const pieces: { direction: Direction; text: string }[] = [];
  for (const character of text) {
    const direction = directionOf(character);
    const last = pieces.at(-1);
    if (last?.direction === direction) last.text += character;
    else pieces.push({ direction, text: character });
  }
  return pieces;
};

/**
 * What PDFium must find where text reads left to right within a right-to-left line: it takes the
 * pieces of every such line from right to left, "help", "@" and "example" one by one. A line counts
 * as right to left if it has as many pieces of that direction as of the other, so marks in front
 * make up for what this text adds.
 * @returns undefined if the text is in one piece
 */
export const turnForPdfium = (text: string): string | undefined => {
  const core = text.trimEnd();
  const pieces = cut(core);
  if (pieces.length < 2) return undefined;
  let turned = '';
  let marks = 0;
  for (const piece of pieces) {
    if (piece.direction === 'left') marks += 1;
    turned = piece.text + turned;
  }
  if ([...core].some(signForPdfium)) {
    // Keeps the signs as they are.
    turned += LEFT_TO_RIGHT_MARK;
    marks += 1;
  } else if (turned.endsWith('-')) {
    // Or the hyphen would be taken for one that a line break put there.
    turned += RIGHT_TO_LEFT_MARK;
  }
  const front = Array.from({ length: Math.max(marks, 1) }, () => RIGHT_TO_LEFT_MARK);
  return front.join(ZERO_WIDTH_SPACE) + turned + text.slice(core.length);
};
