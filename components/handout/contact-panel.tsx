import { Link, View } from '@react-pdf/renderer';
import type { ContactPanel as ContactPanelData } from '../../lib/compose/pocket.ts';
import type { Direction } from '../../lib/locales.ts';
import { typedAddress } from '../../lib/typed-address.ts';
import { numberSize } from './number-size.ts';
import { markSize, type PocketSetting } from './pocket-setting.ts';
import { QrCode } from './qr-code.tsx';
import { INK } from './theme.ts';
import { Token, Words } from './words.tsx';

export interface ContactPanelProps {
  readonly panel: ContactPanelData;
  readonly setting: PocketSetting;
  readonly dir: Direction;
  /** Room on the panel, in points. */
  readonly width: number;
}

/** Type sizes in points, of digits and Latin letters alone; a long address takes two lines. */
const NUMBER = 24;
const ADDRESS = 9;
const LEAST_ADDRESS = 8;
const LATIN_LEADING = 1.3;

/** The last panel inside: a number with what is not known of it, and where all the rest stands. */
export function ContactPanel({ panel, setting, dir, width }: ContactPanelProps) {
  const { title, contact, warning, marks, link } = panel;
  const { size, module } = setting;
  const within = { ...title, dir };
  return (
    <>
      <Words text={title} size={size} bold part="H2" />
      {contact && (
        <Link src={`tel:${contact.number.dial}`} style={{ textDecoration: 'none', color: INK }}>
          <Token
            text={contact.number.display}
            size={numberSize(contact.number.display, width, NUMBER)}
            within={within}
            leading={LATIN_LEADING}
          />
        </Link>
      )}
      {warning.map((text) => (
        <Words key={text.text} text={text} size={markSize(size)} bold />
      ))}
      {marks.map((text) => (
        <Words key={text.text} text={text} size={markSize(size)} />
      ))}
      {link && (
        <>
          <View style={{ alignItems: 'center' }}>
            <QrCode link={link} ecc="Q" module={module} alt={`${title.text}: ${link}`} />
          </View>
          <Link src={link} style={{ textDecoration: 'none', color: INK }}>
            <Token
              text={typedAddress(link)}
              size={Math.max(LEAST_ADDRESS, numberSize(typedAddress(link), width, ADDRESS))}
              within={within}
              leading={LATIN_LEADING}
            />
          </Link>
        </>
      )}
    </>
  );
}
