import type { GreyImage } from './grey-image.ts';

/** Reads poppler's grey bitmaps (PGM, binary). */
export const readPgm = (bytes: Buffer): GreyImage => {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const pixels = bytes.subarray(head?.[0].length);
  return { width, height, ink: Float32Array.from(pixels, (grey) => 1 - grey / 255) };
};
