import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Direction } from '../../lib/locales.ts';
import { inRows } from './in-rows.ts';

/** Points between two columns. */
export const GUTTER = 18;

const COLUMNS = 2;

export interface ColumnsProps {
  dir: Direction;
  /** Stays with the first row. */
  lead?: ReactNode;
  pieces: readonly ReactNode[];
}

/** Short pieces side by side, read row by row. A row stays on one page, unless it is higher than one. */
export function Columns({ dir, lead, pieces }: ColumnsProps) {
  return inRows(pieces, COLUMNS).map((row, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows are composed once and never reordered
    <View key={index} wrap={false}>
      {index === 0 && lead}
      <View style={{ flexDirection: dir === 'rtl' ? 'row-reverse' : 'row', gap: GUTTER }}>
        {Array.from({ length: COLUMNS }, (_, column) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <View key={column} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
            {row[column]}
          </View>
        ))}
      </View>
    </View>
  ));
}
