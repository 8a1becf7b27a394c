import { Link, View } from '@react-pdf/renderer';
import type { Leaflet } from '../../lib/leaflet.ts';
import { typedAddress } from '../../lib/typed-address.ts';
import { QrCode } from './qr-code.tsx';
import { INK } from './theme.ts';
import { Token } from './words.tsx';

/** Edge of one module in points: 0.7 mm, so that it survives a poor printer (at least 0.5 mm). */
const MODULE = 2;

/** The way to the page for later: the code, and the same address to be typed. */
export function Qr({ link, leaflet, size }: { link: string; leaflet: Leaflet; size: number }) {
  return (
    <View
      wrap={false}
      style={{
        flexDirection: leaflet.dir === 'rtl' ? 'row-reverse' : 'row',
        alignItems: 'center',
        marginTop: 8,
      }}
    >
      <QrCode link={link} ecc="M" module={MODULE} alt={`${leaflet.title.text}: ${link}`} />
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Link src={link} style={{ textDecoration: 'none', color: INK }}>
          <Token text={typedAddress(link)} size={size} within={leaflet.title} />
        </Link>
      </View>
    </View>
  );
}
