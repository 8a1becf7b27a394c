import type { Cluster } from '../types.ts';
import { bidiLevels } from './bidi-levels.ts';
import { breakPoints, type Parts } from './break-points.ts';
import { shapeRun } from './shape-run.ts';
import type { Span } from './spans.ts';

/** A stretch of one style and direction, shaped. */
export interface Piece {
  readonly start: number;
  readonly level: number;
  readonly span: Span;
  /** In logical order. */
  readonly clusters: readonly Cluster[];
}

/** A text between two line ends, ready to be cut into lines. Offsets in UTF-16 units. */
export interface Paragraph {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Width of all that stands before an offset, in points. */
  readonly widths: Float64Array;
  /** 1 where a word that is longer than its line may be torn. */
  readonly tears: Uint8Array;
  /** Offsets at which a line may end, ascending. */
  readonly breaks: readonly number[];
}

/** What `isolate` makes: a number or an address, which stays whole at any price. */
const ISOLATES = /[\u2066-\u2068][^\u2069]*\u2069/gu;

const tearsIn = (text: string, starts: Uint8Array): Uint8Array => {
  if (!text.includes('\u2069')) return starts;
  const tears = starts.slice();
  for (const { 0: isolate, index } of text.matchAll(ISOLATES))
    tears.fill(0, index + 1, index + isolate.length);
  return tears;
};

/** Points per unit of a span's font. */
export const scaleOf = ({ style, setting }: Span): number => style.fontSize / setting.unitsPerEm;

/** Shapes each stretch of one level and one style, with all of it in view. */
const shapePieces = (spans: readonly Span[], levels: Uint8Array): Piece[] => {
  const pieces: Piece[] = [];
  let offset = 0;
  for (const span of spans) {
    const end = offset + span.text.length;
    for (let start = offset; start < end; ) {
      const level = levels[start] ?? 0;
      let stop = start + 1;
      while (stop < end && levels[stop] === level) stop++;
      const run = span.text.slice(start - offset, stop - offset);
      pieces.push({ start, level, span, clusters: shapeRun(run, span.setting, level % 2 === 1) });
      start = stop;
    }
    offset = end;
  }
  return pieces;
};

/**
 * Shapes the text of one paragraph and finds where it may break.
 * @throws MissingGlyphError if no font of a span's chain has a character
 */
export const makeParagraph = (
  spans: readonly Span[],
  direction: 'ltr' | 'rtl',
  parts?: Parts,
): Paragraph => {
  const text = spans.map((span) => span.text).join('');
  const pieces = shapePieces(spans, bidiLevels(text, direction));
  const widths = new Float64Array(text.length + 1);
  const starts = new Uint8Array(text.length + 1);
  let width = 0;
  for (const { start, span, clusters } of pieces) {
    const scale = scaleOf(span);
    let offset = start;
    for (const cluster of clusters) {
      starts[offset] = 1;
      width += cluster.advanceWidth * scale;
      widths.fill(width, offset + 1, offset + cluster.text.length + 1);
      offset += cluster.text.length;
    }
  }
  starts[text.length] = 1;
  const breaks = breakPoints(text, parts).filter((at) => starts[at] === 1);
  return { text, pieces, widths, tears: tearsIn(text, starts), breaks };
};
