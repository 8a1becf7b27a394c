/** No sign of a telephone number in bold Noto Sans is wider than this part of its size. */
const WIDEST_SIGN = 0.58;

/** The largest type size at which a number stays on one line of this width. All in points. */
export const numberSize = (number: string, width: number, most: number): number =>
  Math.min(most, Math.floor(width / (number.length * WIDEST_SIGN)));
