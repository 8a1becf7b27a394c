import { modulesOf, type QrLevel } from './qr-code.tsx';

/** Room for the code and its white edge, in points: 26.5 mm. */
const ROOM = 75;

/** Edges of a module in points: 0.4 mm can be scanned; from 0.5 mm on there is room for level Q. */
const SMALLEST = 1.134;
const GOOD = 1.418;
/** Larger, ten of them would need more ink than a sheet should. */
const LARGEST = 1.6;

/** How a card's code is drawn. Lengths in points. */
export interface CardCode {
  readonly ecc: QrLevel;
  /** Edge of one module. */
  readonly module: number;
  /** Edge of all of it, with its white edge. */
  readonly edge: number;
}

function codeAt(link: string, ecc: QrLevel): CardCode {
  const modules = modulesOf(link, ecc);
  const module = Math.min(LARGEST, ROOM / modules);
  return { ecc, module, edge: modules * module };
}

/**
 * The code of a card: level Q, which survives a fold and a stain, unless its modules would be too
 * small; then M.
 * @throws if the address is too long for a code that a phone can read
 */
export function cardCode(link: string): CardCode {
  const best = codeAt(link, 'Q');
  if (best.module >= GOOD) return best;
  const other = codeAt(link, 'M');
  if (other.module >= SMALLEST) return other;
  throw new Error(`The address ${link} is too long for the code on a card. Use a shorter one.`);
}
