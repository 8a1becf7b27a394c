import { Canvas } from '@react-pdf/renderer';
import { CARD } from '../../lib/formats.ts';
import type { CardGrid } from './card-grid.ts';
import { INK } from './theme.ts';

/** Points: where a mark in the margin begins, off the corner of a card, and where it ends. */
const FROM = 4;
const TO = 18;
const HAIRLINE = 0.25;

/** Arms of the crosses between cards in points: half of a cut line stays on either card. */
export const ARM = 4;

/** Light: what scissors leave of a cross should not be seen. */
const LIGHT = '#999999';

const places = (count: number, step: number): number[] =>
  Array.from({ length: count + 1 }, (_, at) => at * step);

/**
 * Where to cut: hairlines in the margins at both ends of every cut, and thin crosses where the
 * corners of cards meet.
 */
export function CutMarks({ grid: { columns, rows, left, top } }: { grid: CardGrid }) {
  const width = columns * CARD.width;
  const height = rows * CARD.height;
  const across = places(columns, CARD.width);
  const along = places(rows, CARD.height);
  const marks = [
    ...across.flatMap((x) => [`M${x} ${-FROM}V${-TO}`, `M${x} ${height + FROM}V${height + TO}`]),
    ...along.flatMap((y) => [`M${-FROM} ${y}H${-TO}`, `M${width + FROM} ${y}H${width + TO}`]),
  ];
  const crosses = across.flatMap((x) =>
    along.map((y) => {
      const [west, east] = [Math.max(0, x - ARM), Math.min(width, x + ARM)];
      const [north, south] = [Math.max(0, y - ARM), Math.min(height, y + ARM)];
      return `M${west} ${y}H${east}M${x} ${north}V${south}`;
    }),
  );
  return (
    <Canvas
      paint={(painter) => {
        painter.lineWidth(HAIRLINE).path(marks.join('')).stroke(INK);
        painter.path(crosses.join('')).stroke(LIGHT);
        return null;
      }}
      style={{ position: 'absolute', top, left, width, height }}
    />
  );
}
