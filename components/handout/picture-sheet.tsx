import { Document, Page, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { cellsOf, type PictureCell } from '../../lib/compose/pictures.ts';
import { formatOf } from '../../lib/formats.ts';
import { tag } from '../../lib/typeset/index.ts';
import { about } from './about.ts';
import { Cell, CellRow, type CellSetting, cellWidth } from './cell.tsx';
import type { HandoutProps } from './handout.tsx';
import { PageNumber } from './page-number.tsx';
import { COLUMNS, PictureCellView, spanOf } from './picture-cell.tsx';
import { Qr } from './qr.tsx';
import { INK } from './theme.ts';
import { Words } from './words.tsx';

/** Points: four rows on A4 where captions are short; more would need too much ink. */
const ROW = 172;
const TITLE = 20;
const SMALL = 12;

/** Something that takes the place of one cell, or of more side by side. */
interface Placed {
  readonly id: string;
  readonly span: number;
  readonly strong: boolean;
  readonly content: ReactNode;
}

/** Fills row after row; what does not fit in one begins the next. */
function inRows(cells: readonly Placed[]): Placed[][] {
  const rows: Placed[][] = [];
  let free = 0;
  for (const cell of cells) {
    if (free < cell.span) {
      rows.push([]);
      free = COLUMNS;
    }
    rows.at(-1)?.push(cell);
    free -= cell.span;
  }
  return rows;
}

/** A leaflet as a grid of pictures, in its order, with the way to the page for later at its end. */
export function PictureSheet(props: HandoutProps & { setting: CellSetting }) {
  const { leaflet, format, icons, link, setting } = props;
  const { width, height, margin } = formatOf(format);
  const { dir } = leaflet;
  const cells = cellsOf(leaflet).map((cell: PictureCell, at, all) => ({
    id: cell.id,
    span: spanOf(cell),
    // Where nothing follows, nothing begins; a page of such frames would need too much ink.
    strong: cell.type === 'service' && all[at + 1]?.type === 'answer',
    content: (
      <PictureCellView cell={cell} setting={setting} icons={icons} dir={dir} format={format} />
    ),
  }));
  // As wide as the sheet: an address broken over two lines is typed wrong.
  const way = { id: 'link', span: COLUMNS, strong: false };
  const last = link && { ...way, content: <Qr link={link} leaflet={leaflet} size={SMALL} /> };
  return (
    <Document {...about(leaflet)}>
      <Page size={[width, height]} style={{ padding: margin, color: INK }}>
        <PageNumber />
        <Words text={leaflet.title} size={TITLE} bold part="H1" />
        {leaflet.notices.map((notice) => (
          <Words key={notice.kind} text={notice.text} size={SMALL} />
        ))}
        <View {...tag('L')}>
          {inRows(last ? [...cells, last] : cells).map((row) => (
            <CellRow key={row[0]?.id} dir={dir}>
              {row.map(({ id, span, strong, content }) => (
                <Cell
                  key={id}
                  width={cellWidth(format, COLUMNS, span)}
                  minHeight={ROW}
                  strong={strong}
                >
                  {content}
                </Cell>
              ))}
            </CellRow>
          ))}
        </View>
      </Page>
    </Document>
  );
}
