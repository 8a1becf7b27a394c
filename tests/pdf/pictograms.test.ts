import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { loadPictograms } from '../../lib/build/pictograms.ts';
import { PICTOGRAM_NAMES, PICTOGRAMS, type PictogramData } from '../../lib/pictograms.ts';
import { installTypesetting } from '../../lib/typeset/index.ts';
import type { GreyImage } from '../typeset/support/grey-image.ts';
import { asDrawn, DPI, EDGE, onPaper, SCALE } from './paper/pictogram-pages.ts';
import { spread, total } from './paper/spread.ts';

/** The thinnest line that a poor printer keeps, and that much in pixels, rounded up. */
const THINNEST_MM = 0.25;
const PIXELS = Math.ceil((THINNEST_MM / 25.4) * DPI);

/** Squares in which one picture is dark and the other is light: edges that round apart have none. */
const differences = (one: GreyImage, two: GreyImage): number => {
  const apart = one.ink.map((ink, at) => (Math.abs(ink - (two.ink[at] ?? 0)) > 0.5 ? 1 : 0));
  return total(spread({ ...one, ink: apart }, PIXELS, false));
};

/** The same as in a mirror, within the edge of a picture. */
const mirror = ({ width, height, ink }: GreyImage): GreyImage => {
  const edge = EDGE * SCALE;
  const turned = ink.map((_, at) => {
    const x = at % width;
    return x < edge ? (ink[at - x + (edge - 1 - x)] ?? 0) : 0;
  });
  return { width, height, ink: turned };
};

const NUMBER = '(-?(?:\\d*\\.\\d+|\\d+))';
const CURVE = new RegExp(`([cC])${NUMBER}[ ,]?${NUMBER}`, 'g');

/** Path data with its curves pulled aside by a tenth of the picture; the same without one. */
const bend = (d: string, width: number): string =>
  d.replace(CURVE, (_, command, x, y) => {
    const [across, down] = [x, y].map((value) => Number(value) + width / 10);
    return `${command}${across} ${down} `;
  });

/** Share of a picture's ink that is thinner than so many pixels: it goes when ink shrinks by them. */
const thinShare = (image: GreyImage, pixels: number): number => {
  const black = { ...image, ink: image.ink.map((ink) => (ink > 0.5 ? 1 : 0)) };
  return 1 - total(spread(spread(black, pixels, false), pixels, true)) / total(black);
};

describe('pictograms on paper', () => {
  let icons: PictogramData[];
  let printed: GreyImage[];
  let drawn: GreyImage[];

  before(async () => {
    installTypesetting();
    const all = await loadPictograms(PICTOGRAMS);
    icons = PICTOGRAM_NAMES.map((name) => all[name]);
    printed = await onPaper(icons, 'ltr');
    drawn = asDrawn();
  });

  const each = <T>(check: (printed: GreyImage, drawn: GreyImage, icon: PictogramData) => T) =>
    PICTOGRAM_NAMES.map((name, index) => {
      const [one, two, icon] = [printed[index], drawn[index], icons[index]];
      assert.ok(one && two && icon);
      return { name, found: check(one, two, icon) };
    });

  test('look as they were drawn', () => {
    for (const { name, found } of each(differences))
      assert.equal(found, 0, `${name} is not as it was drawn`);
  });

  test('would be found out if one of their curves were bent', async () => {
    const bent = icons.map(
      (icon): PictogramData => ({
        ...icon,
        paths: icon.paths.map((path) => ({ ...path, d: bend(path.d, icon.width) })),
      }),
    );
    const pages = await onPaper(bent, 'ltr');
    const missed = each((_, two) => two).filter(({ found }, index) => {
      const page = pages[index];
      return page && bent[index]?.paths.some(({ d }, at) => d !== icons[index]?.paths[at]?.d)
        ? differences(page, found) === 0
        : false;
    });
    assert.deepEqual(
      missed.map(({ name }) => name),
      [],
    );
  });

  test('are turned round in right-to-left leaflets where they point somewhere, and only there', async () => {
    const turned = await onPaper(icons, 'rtl');
    for (const [index, name] of PICTOGRAM_NAMES.entries()) {
      const [one, two] = [turned[index], printed[index]];
      assert.ok(one && two);
      const expected = icons[index]?.mirror ? mirror(two) : two;
      assert.equal(differences(one, expected), 0, name);
    }
  });

  test('keep their thinnest lines at 15 mm', () => {
    for (const { name, found } of each((one) => thinShare(one, PIXELS)))
      assert.ok(found < 0.01, `${name}: ${found} of it is thinner than ${THINNEST_MM} mm`);
    for (const { name, found } of each((_, __, { width, height, paths }) =>
      paths.map(({ strokeWidth = Infinity }) => (strokeWidth * 15) / Math.max(width, height)),
    ))
      for (const line of found) assert.ok(line >= THINNEST_MM, `${name} has a line of ${line} mm`);
    // The measure can fail: a cross of lines of 0.2 mm in a square.
    const ink = new Float32Array(100 * 100);
    for (let at = 0; at < 100; at += 1) ink.fill(1, at * 100 + 49, at * 100 + 51);
    assert.ok(thinShare({ width: 100, height: 100, ink }, PIXELS) > 0.9);
  });
});
