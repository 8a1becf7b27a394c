import { bindSpaces } from '../bind-spaces.ts';
import { memoize } from '../memoize.ts';

/** The parts of one word that a line may separate: what `<Text hyphenationCallback>` is. */
export type Parts = (word: string) => readonly string[];

const findPoints = (text: string, parts: Parts): number[] => {
  const points: number[] = [];
  let offset = 0;
  // Words and the spaces between them take turns.
  const pieces = bindSpaces(text).split(/( +)/);
  for (const [index, piece] of pieces.entries()) {
    const isSpace = index % 2 === 1;
    const start = offset;
    offset += piece.length;
    if (isSpace) {
      if (offset < text.length) points.push(offset);
    } else if (piece) {
      let at = start;
      for (const part of parts(piece)) {
        if (at > start && part && at < offset && points.at(-1) !== at) points.push(at);
        at += part.length;
      }
    }
  }
  return points;
};

/** Texts kept for each way of taking words apart. */
const TEXTS_KEPT = 1000;

const known = new WeakMap<Parts, (text: string) => readonly number[]>();

const whole: Parts = (word) => [word];

/**
 * The offsets at which a line may end, ascending: after spaces but those that `bindSpaces` binds,
 * and between the parts of words.
 */
export const breakPoints = (text: string, parts: Parts = whole): readonly number[] => {
  let find = known.get(parts);
  if (!find) {
    find = memoize(TEXTS_KEPT, (key: string) => findPoints(key, parts));
    known.set(parts, find);
  }
  return find(text);
};
