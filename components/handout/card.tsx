import { Document, Page, View } from '@react-pdf/renderer';
import { CARD, type FormatId, formatOf } from '../../lib/formats.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import { typedAddress } from '../../lib/typed-address.ts';
import { tag } from '../../lib/typeset/index.ts';
import { about } from './about.ts';
import { cardCode } from './card-code.ts';
import { cardGrid } from './card-grid.ts';
import { CutMarks } from './cut-marks.tsx';
import { Dial } from './dial.tsx';
import { numberSize } from './number-size.ts';
import { QrCode } from './qr-code.tsx';
import { INK } from './theme.ts';
import { Token, Words } from './words.tsx';

/** How much of a card is said, and how large. */
export interface CardSetting {
  /** Type size of words in points. */
  readonly size: number;
  /** Whether the address stands beneath, for a phone that cannot scan. */
  readonly address: boolean;
  /** Whether it says whose number it is. */
  readonly name: boolean;
}

export interface CardProps {
  readonly leaflet: Leaflet;
  /** Whole address of the page for later; null if no site is known. */
  readonly link: string | null;
  readonly setting: CardSetting;
}

/** Points: 3 mm, what scissors may miss by. */
const EDGE = 8.5;
const GAP = 8;

/** Type sizes of the number and the address in points. */
const NUMBER = 20;
const ADDRESS = 8;

/** Digits and Latin letters alone need less than most scripts. */
const LATIN_LEADING = 1.3;

/** What stands on the card. Nothing here depends on her age or on how she reads. */
function Face({
  leaflet: { card, dir, title },
  link,
  setting,
  copy = false,
}: CardProps & { copy?: boolean }) {
  const { size } = setting;
  const code = link ? cardCode(link) : null;
  const beside = CARD.width - 2 * EDGE - (code ? code.edge + GAP : 0);
  return (
    <>
      <View
        style={{
          flexDirection: dir === 'rtl' ? 'row-reverse' : 'row',
          alignItems: 'center',
          gap: GAP,
        }}
      >
        {link && code && (
          <QrCode
            link={link}
            ecc={code.ecc}
            module={code.module}
            alt={copy ? null : `${title.text}: ${link}`}
          />
        )}
        <View style={{ flexGrow: 1, flexBasis: 0 }}>
          {setting.name && <Words text={card.name} size={size} bold />}
          {card.number && (
            <Dial dial={card.number.dial} copy={copy}>
              <Token
                text={card.number.display}
                size={numberSize(card.number.display, beside, NUMBER)}
                within={{ ...card.name, locale: title.locale, dir }}
                leading={LATIN_LEADING}
              />
            </Dial>
          )}
        </View>
      </View>
      {card.marks.map((mark) => (
        <Words key={mark.text} text={mark} size={size} />
      ))}
      {link && setting.address && (
        <View style={{ alignItems: dir === 'rtl' ? 'flex-end' : 'flex-start' }}>
          <Words
            text={{ text: typedAddress(link), locale: title.locale, dir: 'ltr' }}
            size={ADDRESS}
            leading={LATIN_LEADING}
          />
        </View>
      )}
    </>
  );
}

/** The card alone on a sheet of its own size: to see whether everything fits. */
export function CardAlone(props: CardProps) {
  return (
    <Document {...about(props.leaflet)}>
      <Page size={[CARD.width, CARD.height]} style={{ padding: EDGE, color: INK }}>
        <Face {...props} />
      </Page>
    </Document>
  );
}

/**
 * The same card as often as a sheet holds it, with marks where to cut. Cards are for everybody in
 * the room, so that having one proves nothing: that is how shoe cards are given out. All are
 * alike, so whoever has the sheet read aloud hears the first; the others mean nothing more.
 */
export function CardPage({ format, ...props }: CardProps & { format: FormatId }) {
  const { width, height } = formatOf(format);
  const grid = cardGrid(format);
  const { left, top, columns } = grid;
  const places = Array.from({ length: columns * grid.rows }, (_, at) => ({
    left: left + (at % columns) * CARD.width,
    top: top + Math.floor(at / columns) * CARD.height,
  }));
  return (
    <Document {...about(props.leaflet)}>
      <Page size={[width, height]} style={{ color: INK }}>
        <CutMarks grid={grid} />
        {places.map((place, at) => (
          <View
            key={`${place.left} ${place.top}`}
            {...(at > 0 && tag('Artifact', { type: 'Layout' }))}
            style={{ position: 'absolute', ...place, ...CARD, padding: EDGE }}
          >
            <Face {...props} copy={at > 0} />
          </View>
        ))}
      </Page>
    </Document>
  );
}
