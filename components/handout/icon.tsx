import { Canvas } from '@react-pdf/renderer';
import type { Direction } from '../../lib/locales.ts';
import type { PictogramData } from '../../lib/pictograms.ts';
import { INK } from './theme.ts';

type Paint = NonNullable<React.ComponentProps<typeof Canvas>['paint']>;
type Painter = Parameters<Paint>[0];

/** Draws a pictogram in the middle of a square with this edge, in points. */
function paintIcon(painter: Painter, icon: PictogramData, size: number, mirrored: boolean): void {
  const scale = size / Math.max(icon.width, icon.height);
  if (mirrored) painter.translate(size, 0).scale(-1, 1);
  painter.translate((size - icon.width * scale) / 2, (size - icon.height * scale) / 2);
  painter.scale(scale);
  for (const { d, fillRule, strokeWidth } of icon.paths) {
    painter.path(d);
    if (strokeWidth) painter.lineWidth(strokeWidth).lineCap('round').lineJoin('round').stroke(INK);
    else painter.fill(INK, fillRule === 'evenodd' ? 'even-odd' : 'non-zero');
  }
}

/**
 * One pictogram in black. `size` in points. Arrows turn round in right-to-left leaflets. A canvas,
 * not an `<Svg>`: react-pdf would read every path anew for every picture on every page.
 */
export function Icon({ icon, size, dir }: { icon: PictogramData; size: number; dir: Direction }) {
  const mirrored = icon.mirror === true && dir === 'rtl';
  const paint: Paint = (painter) => {
    paintIcon(painter, icon, size, mirrored);
    return null;
  };
  return <Canvas paint={paint} style={{ width: size, height: size, flexShrink: 0 }} />;
}
