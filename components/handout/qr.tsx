import { Canvas, Link, View } from '@react-pdf/renderer';
import { encode } from 'uqr';
import type { Leaflet } from '../../lib/leaflet.ts';
import { tag } from '../../lib/typeset/index.ts';
import { INK } from './theme.ts';
import { Token } from './words.tsx';

/** Edge of one module in points: 0.7 mm, so that it survives a poor printer (at least 0.5 mm). */
const MODULE = 2;

/** White modules around the code, as ISO 18004 asks. */
const QUIET = 4;

/** The way to the page for later: the code, and the same address to be typed. */
export function Qr({ link, leaflet, size }: { link: string; leaflet: Leaflet; size: number }) {
  const { data, size: modules } = encode(link, { ecc: 'M', border: QUIET });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  const edge = modules * MODULE;
  return (
    <View
      wrap={false}
      style={{
        flexDirection: leaflet.dir === 'rtl' ? 'row-reverse' : 'row',
        alignItems: 'center',
        marginTop: 8,
      }}
    >
      <Canvas
        {...tag('Figure', { alt: `${leaflet.title.text}: ${link}` })}
        paint={(painter) => {
          painter.scale(MODULE).path(squares.join('')).fill(INK);
          return null;
        }}
        style={{ width: edge, height: edge }}
      />
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Link src={link} style={{ textDecoration: 'none', color: INK }}>
          <Token text={link.replace(/^https?:\/\//, '')} size={size} within={leaflet.title} />
        </Link>
      </View>
    </View>
  );
}
