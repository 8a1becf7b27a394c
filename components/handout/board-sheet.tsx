import { Document, Page, View } from '@react-pdf/renderer';
import { boardInOneLanguage } from '../../lib/compose/board-in-one-language.ts';
import { formatOf } from '../../lib/formats.ts';
import type { BoardCell } from '../../lib/leaflet.ts';
import { tag } from '../../lib/typeset/index.ts';
import { about } from './about.ts';
import { Cell, CellRow, type CellSetting, cellWidth } from './cell.tsx';
import type { HandoutProps } from './handout.tsx';
import { Icon } from './icon.tsx';
import { inRows } from './in-rows.ts';
import { INK } from './theme.ts';
import { Words } from './words.tsx';

/** Needs side by side, so that they stand in four rows at most; the replies all stand in one. */
export const columnsFor = (needs: readonly BoardCell[]): number =>
  Math.max(4, Math.ceil(needs.length / 4));

const TITLE = 20;
const SMALL = 12;

/** Points between the needs and the replies. */
const APART = 10;

/** How a board is set. Lengths in points. */
export interface BoardSetting extends CellSetting {
  /** Height of a row, unless its captions need more. */
  readonly row: number;
  /** Whether the second language, if there is one, stands there too. */
  readonly both: boolean;
}

export interface BoardSheetProps extends HandoutProps {
  readonly setting: BoardSetting;
}

/** All needs to point at, and what one may answer: two people and a finger, no tablet. */
export function BoardSheet({ leaflet, format, icons, setting }: BoardSheetProps) {
  const { width, height, margin } = formatOf(format);
  const { dir } = leaflet;
  const board = setting.both ? leaflet.board : boardInOneLanguage(leaflet.board);
  const columns = columnsFor(board.needs);
  const row = (cells: readonly BoardCell[], count: number, strong: boolean) => (
    <CellRow key={cells[0]?.id} dir={dir}>
      {cells.map(({ id, pictogram, text }) => (
        <Cell key={id} width={cellWidth(format, count)} minHeight={setting.row} strong={strong}>
          <View style={{ alignItems: dir === 'rtl' ? 'flex-end' : 'flex-start' }}>
            <Icon icon={icons[pictogram]} size={setting.picture} dir={dir} />
          </View>
          <Words text={text} size={setting.size} bold side={dir} />
        </Cell>
      ))}
    </CellRow>
  );
  return (
    <Document {...about(leaflet)}>
      <Page size={[width, height]} style={{ padding: margin, color: INK }}>
        <Words text={board.ask} size={TITLE} bold part="H1" />
        {board.marks.map((mark) => (
          <Words key={mark.text} text={mark} size={SMALL} />
        ))}
        <View {...tag('L')}>
          {inRows(board.needs, columns).map((one) => row(one, columns, false))}
        </View>
        <View {...tag('L')} style={{ marginTop: APART }}>
          {row(board.replies, board.replies.length, true)}
        </View>
      </Page>
    </Document>
  );
}
