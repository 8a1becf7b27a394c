import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Direction } from '../../lib/locales.ts';
import { tag } from '../../lib/typeset/index.ts';

export interface RowProps {
  dir: Direction;
  /** Stands at the start of the line, in either direction; must not shrink. */
  aside: ReactNode;
  /** Keeps the row on one page. */
  whole?: boolean;
  gap?: number;
  /** Sets the picture beside the first line instead of the middle. */
  top?: boolean;
  /** Makes the row an item of a list. */
  item?: boolean;
  children: ReactNode;
}

/** A picture with its words beside it, mirrored in right-to-left languages. */
export function Row({ dir, aside, whole = false, gap = 8, top = false, item, children }: RowProps) {
  return (
    <View
      {...(item && tag('LI'))}
      wrap={!whole}
      style={{
        flexDirection: dir === 'rtl' ? 'row-reverse' : 'row',
        alignItems: top ? 'flex-start' : 'center',
        marginTop: top ? 5 : 0,
        gap,
      }}
    >
      {aside}
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>{children}</View>
    </View>
  );
}
