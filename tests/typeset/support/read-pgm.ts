import type { GreyImage } from './grey-image.ts';

const INK = Float32Array.from({ length: 256 }, (_, grey) => 1 - grey / 255);

/** Reads poppler's grey bitmaps (PGM, binary). */
export const readPgm = (bytes: Buffer): GreyImage => {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', 0, 40));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const pixels = bytes.subarray(head?.[0].length);
  const ink = new Float32Array(pixels.length);
  // A loop: what maps a typed array asks a function for each of millions of pixels.
  for (let at = 0; at < ink.length; at += 1) ink[at] = INK[pixels[at] as number] as number;
  return { width, height, ink };
};
