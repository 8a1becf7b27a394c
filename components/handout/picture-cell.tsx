import { Link, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { PictureCell } from '../../lib/compose/pictures.ts';
import { displayOf, hrefOf } from '../../lib/contact-block.ts';
import type { FormatId } from '../../lib/formats.ts';
import type { Text } from '../../lib/leaflet.ts';
import type { Direction } from '../../lib/locales.ts';
import type { Icons } from '../leaflet/icons.ts';
import { type CellSetting, cellWidth, innerWidth } from './cell.tsx';
import type { SetWords } from './fits.tsx';
import { Icon } from './icon.tsx';
import { numberSize } from './number-size.ts';
import { INK } from './theme.ts';
import { Token, Words } from './words.tsx';

/** Type sizes in points: of marks and reasons, and of a number. */
const SMALL = 12;
const NUMBER = 26;

/** Cells side by side. */
export const COLUMNS = 3;

/** A warning has many words, and none may be left out: its cell is twice as wide. */
export const spanOf = (cell: PictureCell): number =>
  cell.type === 'contact' && cell.contact.warning.length > 0 ? 2 : 1;

/** Room for a cell's words, in points. */
export const roomFor = (cell: PictureCell, format: FormatId): number =>
  innerWidth(cellWidth(format, COLUMNS, spanOf(cell)));

/** Small pictures beside the large one, as part of its edge. */
const BESIDE = 0.42;

/** Everything a cell says besides its number and whose it is, in order. */
export function wordsOf(cell: PictureCell, size: number): (SetWords & { said: Text })[] {
  const small = cell.small.map((said) => ({ said, size: SMALL }));
  switch (cell.type) {
    case 'topic':
    case 'answer':
      return [{ said: cell.caption, size }, ...small];
    case 'service':
    case 'actor':
      return [
        { said: cell.name, size, bold: true },
        ...(cell.caption ? [{ said: cell.caption, size }] : []),
        ...small,
      ];
    case 'contact':
      return [
        ...cell.contact.warning.map((said) => ({ said, size: SMALL, bold: true })),
        { said: cell.contact.check.text, size: SMALL },
        ...small,
      ];
    default:
      return cell satisfies never;
  }
}

export interface PictureCellViewProps {
  readonly cell: PictureCell;
  readonly setting: CellSetting;
  readonly icons: Icons;
  readonly dir: Direction;
  readonly format: FormatId;
}

/** Whose number, and the number itself, as large as its line allows. */
function Reach({ cell, setting: { size }, format, dir }: PictureCellViewProps) {
  if (cell.type !== 'contact') return null;
  const { reach, hours } = cell.contact;
  const shown = displayOf(reach);
  return (
    <>
      <Words text={cell.name} size={size} bold side={dir} />
      <Link src={hrefOf(reach)} style={{ textDecoration: 'none', color: INK }}>
        <Token
          text={shown}
          size={reach.kind === 'phone' ? numberSize(shown, roomFor(cell, format), NUMBER) : SMALL}
          within={hours}
          leading={1.4}
        />
      </Link>
    </>
  );
}

/** A picture with its few words beneath, and the small pictures that go with it. */
export function PictureCellView(props: PictureCellViewProps): ReactElement {
  const { cell, setting, icons, dir } = props;
  const { picture, size } = setting;
  const beside = [cell.of, cell.sign].filter((name) => name !== null);
  return (
    <View>
      <View style={{ flexDirection: dir === 'rtl' ? 'row-reverse' : 'row', gap: 8 }}>
        <Icon icon={icons[cell.pictogram]} size={picture} dir={dir} />
        <View style={{ gap: 6 }}>
          {beside.map((name) => (
            <Icon key={name} icon={icons[name]} size={picture * BESIDE} dir={dir} />
          ))}
        </View>
      </View>
      <Reach {...props} />
      {wordsOf(cell, size).map(({ said, ...look }) => (
        <Words key={said.text} text={said} side={dir} {...look} />
      ))}
    </View>
  );
}
