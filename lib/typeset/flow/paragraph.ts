import type { Cluster } from '../textkit-types.ts';
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
  /** 1 where a cluster or an isolate begins: a word that is longer than its line is torn there. */
  readonly starts: Uint8Array;
  /** From and to: what is torn only if it is itself longer than a line. Ends after its last sign. */
  readonly isolates: readonly (readonly [number, number])[];
  /** Offsets at which a line may end, ascending. */
  readonly breaks: readonly number[];
}

/** What `isolate` makes: a number or an address. */
const ISOLATES = /[\u2066-\u2068][^\u2069]*\u2069/gu;

const isolatesIn = (text: string): (readonly [number, number])[] =>
  text.includes('\u2069')
    ? Array.from(text.matchAll(ISOLATES), ({ 0: all, index }) => [index, index + all.length])
    : [];

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
  const isolates = isolatesIn(text);
  // The sign that opens one has no ink and belongs to the cluster before it, often a space: a line
  // may begin with it all the same.
  for (const [from] of isolates) starts[from] = 1;
  const breaks = breakPoints(text, parts).filter((at) => starts[at] === 1);
  return { text, pieces, widths, starts, isolates, breaks };
};
