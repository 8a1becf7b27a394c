import { G, Path, Svg } from '@react-pdf/renderer';
import type { Direction } from '../../lib/locales.ts';
import type { PictogramData } from '../../lib/pictograms.ts';
import { INK } from './theme.ts';

/** One pictogram in black. `size` in points. Arrows turn round in right-to-left leaflets. */
export function Icon({ icon, size, dir }: { icon: PictogramData; size: number; dir: Direction }) {
  const mirrored = icon.mirror && dir === 'rtl';
  return (
    <Svg viewBox={`0 0 ${icon.width} ${icon.height}`} style={{ width: size, height: size }}>
      <G {...(mirrored && { transform: `translate(${icon.width}, 0) scale(-1, 1)` })}>
        {icon.paths.map(({ d, fillRule, strokeWidth }) =>
          strokeWidth ? (
            <Path
              key={d}
              d={d}
              fill="none"
              stroke={INK}
              strokeWidth={strokeWidth}
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          ) : (
            <Path key={d} d={d} fill={INK} {...(fillRule && { fillRule })} />
          ),
        )}
      </G>
    </Svg>
  );
}
