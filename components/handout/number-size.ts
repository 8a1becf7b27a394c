/** No sign of a telephone number in bold Noto Sans is wider than this part of its size. */
const WIDEST_SIGN = 0.58;

/**
 * The largest size at which a number stays on one line of this width.
 * @param most size it may have, and the line's width, in points
 */
export const numberSize = (number: string, width: number, most: number): number =>
  Math.min(most, Math.floor(width / (number.length * WIDEST_SIGN)));
