import { PNG } from 'pngjs';

/** The grey of an edge, from 0 to 255. */
const GREY = 160;

/** PNG's own number for grey without transparency. */
const GREYSCALE = 0;

/** A picture of a sheet with an edge, without which white paper on a white page has none. */
export function frame(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  const { width, height, data } = png;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1)
        data.fill(GREY, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return PNG.sync.write(png, { colorType: GREYSCALE, bitDepth: 8, deflateLevel: 9 });
}
