import { LayoutError } from './layout-error.ts';

/**
 * What to throw for something that cannot be cut and is higher than any page has room for.
 * @param what it is, as the author wrote it
 * @param height of it, and the room there is, in points
 * @param advice what to write
 */
export const tooHigh = (
  what: string,
  height: number,
  room: number,
  advice: string,
): LayoutError => {
  const points = (length: number) => Math.max(0, Math.round(length * 10) / 10);
  return new LayoutError(
    `${what} is ${points(height)} points high, but there is room for ${points(room)}. ${advice}`,
  );
};
