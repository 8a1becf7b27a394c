import { Link, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import { INK } from './theme.ts';

export interface DialProps {
  /** In E.164, as a telephone dials it. */
  readonly dial: string;
  /** Set on a copy, which a screen reader passes over: it leads nowhere. */
  readonly copy: boolean;
  readonly children: ReactNode;
}

/** What dials a number where it is tapped. */
export function Dial({ dial, copy, children }: DialProps) {
  return copy ? (
    <View>{children}</View>
  ) : (
    <Link src={`tel:${dial}`} style={{ textDecoration: 'none', color: INK }}>
      {children}
    </Link>
  );
}
