import type { GreyImage } from '../../typeset/support/grey-image.ts';
import { type Box, intersect, isEmpty } from './box.ts';
import type { Ink } from './ink.ts';
import { inkIn } from './photocopy.ts';

/**
 * Share of its ink that a letter or a line must keep, and the most it may have of it afterwards. A
 * full stop of 8 pt, less than half a millimetre wide, keeps 0.44.
 */
const LEAST_LEFT = 0.4;
const MOST_LEFT = 1.4;

/** Lines that say where to cut or fold are for whoever prints, not for copies. Points. */
const HAIRLINE = 0.5;

/** Letters one by one; of shapes, what is not hidden. */
const partsOf = ({ kind, size, role, glyphs, box, clip }: Ink): readonly Box[] => {
  if (kind === 'text') return glyphs;
  const isGuide = kind === 'stroke' && role === 'Artifact' && size <= HAIRLINE;
  const seen = intersect(box, clip);
  return isGuide || isEmpty(seen) ? [] : [seen];
};

/**
 * What a copy does not show any more, or shows as a blot.
 * @param inks of one page
 * @param height of the page, in points
 * @returns one line for each letter or shape
 */
export const lostIn = (
  inks: readonly Ink[],
  height: number,
  print: GreyImage,
  copy: GreyImage,
): string[] =>
  inks.flatMap((ink) =>
    partsOf(ink).flatMap((box) => {
      const left = inkIn(copy, box, height) / inkIn(print, box, height);
      const where = `${ink.role} ${ink.kind} at ${box.map((edge) => edge.toFixed(0)).join(' ')}`;
      return left >= LEAST_LEFT && left <= MOST_LEFT ? [] : `${where} keeps ${left.toFixed(2)}`;
    }),
  );
