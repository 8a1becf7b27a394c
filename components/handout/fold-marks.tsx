import { Canvas } from '@react-pdf/renderer';

/** Points: how far an open pair of blades reaches, and the ticks where the sheet folds. */
const BLADE = 7;
const TICK = 6;
const HAIRLINE = 0.4;
const DASH = 4;

/** Seen by whoever folds, and hardly by anybody else. */
const FAINT = '#a6a6a6';

/**
 * Where to cut and where to fold: a dashed line along the slit, with blades at either end, and ticks
 * at the ends of the folds. Lengths in points.
 */
export function FoldMarks({
  width,
  height,
  margin,
}: {
  width: number;
  height: number;
  margin: number;
}) {
  const [from, to, middle] = [width / 4, (width / 4) * 3, height / 2];
  const blades = [
    [from, 1],
    [to, -1],
  ] as const;
  const open = blades.map(
    ([x, inward]) =>
      `M${x - inward * BLADE} ${middle - BLADE / 2}L${x} ${middle}L${x - inward * BLADE} ${middle + BLADE / 2}`,
  );
  const upright = [from, width / 2, to].map(
    (x) =>
      `M${x} ${margin}L${x} ${margin + TICK}M${x} ${height - margin - TICK}L${x} ${height - margin}`,
  );
  const across = `M${margin} ${middle}L${margin + TICK} ${middle}M${width - margin - TICK} ${middle}L${width - margin} ${middle}`;
  return (
    <Canvas
      paint={(painter) => {
        painter.lineWidth(HAIRLINE).strokeColor(FAINT);
        painter.path([...open, ...upright, across].join('')).stroke();
        painter.dash(DASH, { space: DASH }).path(`M${from} ${middle}L${to} ${middle}`).stroke();
        return null;
      }}
      style={{ position: 'absolute', top: 0, left: 0, width, height }}
    />
  );
}
