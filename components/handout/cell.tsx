import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { FormatId } from '../../lib/formats.ts';
import { formatOf } from '../../lib/formats.ts';
import type { Direction } from '../../lib/locales.ts';
import { tag } from '../../lib/typeset/index.ts';
import { INK } from './theme.ts';

/** Points between cells, and between a cell's frame and what is in it. */
export const GAP = 6;
const PADDING = 5;
const THIN = 0.75;
const THICK = 2.25;

/** How the cells of a sheet are set, in points: edge of a picture and type size of its words. */
export interface CellSetting {
  readonly picture: number;
  readonly size: number;
}

/** Width of a cell in points where so many stand side by side; one may take the place of several. */
export function cellWidth(format: FormatId, columns: number, span = 1): number {
  const { width, margin } = formatOf(format);
  const one = (width - 2 * margin - GAP * (columns - 1)) / columns;
  return one * span + GAP * (span - 1);
}

/** What is left of a cell's width for words. */
export const innerWidth = (width: number): number => width - 2 * (PADDING + THICK);

export interface CellProps {
  readonly width: number;
  readonly minHeight: number;
  /** Framed heavily, to show where something begins. */
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/** One item of a grid, in a frame that survives a photocopier. */
export function Cell({ width, minHeight, strong = false, children }: CellProps) {
  const border = strong ? THICK : THIN;
  return (
    <View
      {...tag('LI')}
      style={{
        width,
        minHeight,
        borderWidth: border,
        borderColor: INK,
        // What is in it stands at the same place whatever its frame.
        padding: PADDING + THICK - border,
      }}
    >
      {children}
    </View>
  );
}

/** Cells side by side, from the side where her language begins; never torn by a page's end. */
export function CellRow({ dir, children }: { dir: Direction; children: ReactNode }) {
  return (
    <View
      wrap={false}
      style={{ flexDirection: dir === 'rtl' ? 'row-reverse' : 'row', gap: GAP, marginTop: GAP }}
    >
      {children}
    </View>
  );
}
