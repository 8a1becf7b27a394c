import { Canvas } from '@react-pdf/renderer';
import { INK } from './theme.ts';

/** Points: where a mark begins, off the corner so that none is left on the card, and where it ends. */
const FROM = 4;
const TO = 18;
const HAIRLINE = 0.25;

/** Hairlines outside the four corners of a box: where to cut. Lengths in points. */
export function CutMarks({ width, height }: { width: number; height: number }) {
  const lines = [0, width].flatMap((x) =>
    [0, height].map((y) => {
      const across = x === 0 ? -1 : 1;
      const along = y === 0 ? -1 : 1;
      return `M${x + across * FROM} ${y}L${x + across * TO} ${y}M${x} ${y + along * FROM}L${x} ${y + along * TO}`;
    }),
  );
  return (
    <Canvas
      paint={(painter) => {
        painter.path(lines.join('')).lineWidth(HAIRLINE).stroke(INK);
        return null;
      }}
      style={{ position: 'absolute', top: 0, left: 0, width, height }}
    />
  );
}
