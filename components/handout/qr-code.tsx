import { Canvas } from '@react-pdf/renderer';
import { encode } from 'uqr';
import { tag } from '../../lib/typeset/index.ts';
import { INK } from './theme.ts';

/** White modules around the code, as ISO 18004 asks. */
const QUIET = 4;

export type QrLevel = 'M' | 'Q';

/** Modules along one edge of an address's code, the white ones around it included. */
export const modulesOf = (link: string, ecc: QrLevel): number =>
  encode(link, { ecc, border: QUIET }).size;

export interface QrCodeProps {
  readonly link: string;
  readonly ecc: QrLevel;
  /** Edge of one module in points. */
  readonly module: number;
  /** What a reader who cannot see it is told; null for a copy, of which nobody needs to hear. */
  readonly alt: string | null;
}

/** An address as a square to scan, in pure black. */
export function QrCode({ link, ecc, module, alt }: QrCodeProps) {
  const { data, size } = encode(link, { ecc, border: QUIET });
  const squares = data.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : [])),
  );
  const edge = size * module;
  return (
    <Canvas
      {...(alt !== null && tag('Figure', { alt }))}
      paint={(painter) => {
        painter.scale(module).path(squares.join('')).fill(INK);
        return null;
      }}
      style={{ width: edge, height: edge }}
    />
  );
}
