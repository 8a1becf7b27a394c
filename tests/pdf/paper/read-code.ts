import jsQR from 'jsqr';
import { crop, type GreyImage } from '../../typeset/support/grey-image.ts';
import { type Box, grow } from './box.ts';

/** White a phone's camera sees around a code, in points: more than its quiet zone. */
const AROUND = 16;

/** A QR code as it was read back. */
export interface ReadCode {
  readonly link: string;
  /** Edge of one module, in millimetres. */
  readonly module: number;
}

/**
 * Reads a QR code from a picture of its page.
 * @param box around its black modules, in points
 * @param height of the page, in points
 * @returns undefined if it cannot be read
 */
export const readCode = (image: GreyImage, box: Box, height: number): ReadCode | undefined => {
  const scale = image.height / height;
  const [left, bottom, right, top] = grow(box, AROUND).map((edge) => Math.round(edge * scale));
  const part = crop(
    image,
    left ?? 0,
    image.height - (top ?? 0),
    (right ?? 0) - (left ?? 0),
    (top ?? 0) - (bottom ?? 0),
  );
  const pixels = new Uint8ClampedArray(4 * part.ink.length);
  for (const [at, ink] of part.ink.entries()) pixels.fill(255 * (1 - ink), 4 * at, 4 * at + 3);
  const read = jsQR(pixels, part.width, part.height);
  if (!read) return undefined;
  // ISO 18004: 21 modules in version 1, and four more in each that follows.
  const modules = 17 + 4 * read.version;
  return { link: read.data, module: ((box[2] - box[0]) / modules) * (25.4 / 72) };
};
