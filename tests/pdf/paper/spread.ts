import type { GreyImage } from '../../typeset/support/grey-image.ts';

/** All ink of a picture, in pixels. */
export const total = ({ ink }: GreyImage): number => ink.reduce((sum, one) => sum + one, 0);

/** Each pixel the darkest or the lightest of a square of so many, to one side of it. */
export const spread = (image: GreyImage, by: number, darkest: boolean): GreyImage => {
  const { width, height } = image;
  const pick = darkest ? Math.max : Math.min;
  const pass = (from: Float32Array, step: number): Float32Array => {
    const to = from.slice();
    for (let far = 1; far < by; far += 1)
      for (let at = 0; at < from.length; at += 1)
        to[at] = pick(to[at] as number, from[at + (darkest ? -far : far) * step] ?? 0);
    return to;
  };
  return { width, height, ink: pass(pass(image.ink, 1), width) };
};
