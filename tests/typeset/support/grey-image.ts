/** A picture in ink: 0 is paper, 1 is black, row by row. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly ink: Float32Array;
}

const at = ({ width, height, ink }: GreyImage, x: number, y: number): number =>
  x < 0 || y < 0 || x >= width || y >= height ? 0 : (ink[y * width + x] ?? 0);

/** A part of a picture; what lies outside is paper. */
export const crop = (
  image: GreyImage,
  left: number,
  top: number,
  width: number,
  height: number,
): GreyImage => {
  const ink = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) ink[y * width + x] = at(image, left + x, top + y);
  return { width, height, ink };
};

/** Cuts off the paper around the ink. */
export const cropToInk = (image: GreyImage): GreyImage => {
  let [left, right, top, bottom] = [image.width, -1, image.height, -1];
  image.ink.forEach((ink, index) => {
    if (ink < 0.3) return;
    const [x, y] = [index % image.width, Math.floor(index / image.width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  });
  return crop(image, left, top, Math.max(0, right - left + 1), Math.max(0, bottom - top + 1));
};

/** Spreads the ink of each pixel over its neighbours, this many pixels each way. */
const blur = (image: GreyImage, radius: number): GreyImage => {
  const spread = (ink: Float32Array, step: number, length: number): Float32Array => {
    const spreadInk = new Float32Array(ink.length);
    const share = 1 / (2 * radius + 1);
    ink.forEach((value, index) => {
      if (value === 0) return;
      const place = Math.floor(index / step) % length;
      const last = Math.min(radius, length - 1 - place);
      for (let far = Math.max(-radius, -place); far <= last; far += 1) {
        const at = index + far * step;
        spreadInk[at] = (spreadInk[at] ?? 0) + value * share;
      }
    });
    return spreadInk;
  };
  const { width, height, ink } = image;
  return { width, height, ink: spread(spread(ink, 1, width), width, height) };
};

/** How far apart two renderers may place and smooth the same letter, in pixels. */
const RADIUS = 3;

/** About a letter and a half: width in pixels of what is compared at a time. */
const WINDOW = 56;

const total = ({ ink }: GreyImage): number => ink.reduce((sum, one) => sum + one, 0);

/** The same where the second picture is moved this many pixels to the right. */
const likenessAt = (one: GreyImage, two: GreyImage, shift: number): number => {
  const { width } = one;
  const darker = total(one) / total(two);
  const apart = new Float64Array(width);
  const all = new Float64Array(width);
  one.ink.forEach((ink, index) => {
    const other = (two.ink[index - shift] ?? 0) * darker;
    const x = index % width;
    apart[x] = (apart[x] ?? 0) + Math.abs(ink - other);
    all[x] = (all[x] ?? 0) + ink + other;
  });
  // Where there is hardly any ink, a pixel too far would be half of it.
  const enough = (total(one) / width) * WINDOW;
  let least = 1;
  for (let left = 0; left + WINDOW <= width; left += 8) {
    const sum = (columns: Float64Array): number =>
      columns.subarray(left, left + WINDOW).reduce((so, far) => so + far, 0);
    least = Math.min(least, 1 - sum(apart) / Math.max(sum(all), enough));
  }
  return least;
};

/**
 * Share of the ink of two lines that lies in the same places, where the two are least alike: 1 if
 * all, 0 if none. Renderers differ in how dark they draw, so the ink of both counts as equally
 * much, and in where they round, so either may stand a pixel beside the other.
 */
export const likeness = (a: GreyImage, b: GreyImage): number => {
  const width = Math.max(a.width, b.width) + 4 * RADIUS;
  const height = Math.max(a.height, b.height) + 2 * RADIUS;
  const spread = (image: GreyImage): GreyImage =>
    blur(crop(image, -2 * RADIUS, -RADIUS, width, height), RADIUS);
  const [one, two] = [spread(a), spread(b)];
  return Math.max(...[-1, 0, 1].map((shift) => likenessAt(one, two, shift)));
};
