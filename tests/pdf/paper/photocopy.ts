import type { GreyImage } from '../../typeset/support/grey-image.ts';
import type { Box } from './box.ts';

/** How far a copier takes a grey for darker or lighter than it is. */
const NOISE = 0.15;

/** The same numbers from -1 to 1 each time: Park and Miller's "minimal standard" generator. */
const makeNoise = (): (() => number) => {
  let seed = 20261122;
  return () => {
    seed = (seed * 48271) % 2147483647;
    return (2 * seed) / 2147483647 - 1;
  };
};

/** Each pixel with half of its two neighbours, `step` pixels away. */
const soften = (ink: Float32Array, step: number): Float32Array => {
  const soft = new Float32Array(ink.length);
  for (let at = step; at < ink.length - step; at += 1)
    soft[at] =
      (ink[at] as number) / 2 + ((ink[at - step] as number) + (ink[at + step] as number)) / 4;
  return soft;
};

/** A page after a photocopier that is a little out of focus, and knows black and white only. */
export const photocopy = ({ width, height, ink }: GreyImage): GreyImage => {
  const noise = makeNoise();
  const copy = soften(soften(ink, 1), width);
  for (let at = 0; at < copy.length; at += 1)
    copy[at] = (copy[at] as number) + NOISE * noise() > 0.5 ? 1 : 0;
  return { width, height, ink: copy };
};

/** How much ink a box holds, in pixels. The box is in points from the lower left, of a page so high. */
export const inkIn = (image: GreyImage, box: Box, pageHeight: number): number => {
  const scale = image.height / pageHeight;
  const [left, right] = [Math.floor(box[0] * scale), Math.ceil(box[2] * scale)];
  const top = Math.floor((pageHeight - box[3]) * scale);
  const bottom = Math.ceil((pageHeight - box[1]) * scale);
  let sum = 0;
  for (let y = Math.max(0, top); y < Math.min(image.height, bottom); y += 1)
    for (let x = Math.max(0, left); x < Math.min(image.width, right); x += 1)
      sum += image.ink[y * image.width + x] ?? 0;
  return sum;
};
