import { Link, View } from '@react-pdf/renderer';
import type { Leaflet } from '../../lib/leaflet.ts';
import { typedAddress } from '../../lib/typed-address.ts';
import { numberSize } from './number-size.ts';
import { QrCode } from './qr-code.tsx';
import { INK } from './theme.ts';
import { Token } from './words.tsx';

/** Edge of one module in points: 0.7 mm, so that it survives a poor printer (at least 0.5 mm). */
const MODULE = 2;

export interface QrProps {
  link: string;
  leaflet: Leaflet;
  /** The most the address has, in points. */
  size: number;
  /** Room there is in a column, in points: the address stands beneath the code, on one line. */
  width?: number;
}

/** The way to the page for later: the code, and the same address to be typed. */
export function Qr({ link, leaflet, size, width }: QrProps) {
  const address = typedAddress(link);
  const aside = leaflet.dir === 'rtl' ? 'row-reverse' : 'row';
  return (
    <View
      wrap={false}
      style={{
        flexDirection: width ? 'column' : aside,
        alignItems: width ? (leaflet.dir === 'rtl' ? 'flex-end' : 'flex-start') : 'center',
        marginTop: 8,
      }}
    >
      <QrCode link={link} ecc="M" module={MODULE} alt={`${leaflet.title.text}: ${link}`} />
      <View style={width ? { width } : { flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Link src={link} style={{ textDecoration: 'none', color: INK }}>
          <Token
            text={address}
            size={width ? numberSize(address, width, size) : size}
            within={leaflet.title}
          />
        </Link>
      </View>
    </View>
  );
}
