import type { Cluster, Line, Run } from '../textkit-types.ts';
import { visualOrder } from './bidi-levels.ts';
import type { LineRange } from './fill-lines.ts';
import type { Style } from './node.ts';
import { type Paragraph, type Piece, scaleOf } from './paragraph.ts';
import type { Span } from './spans.ts';

const ALIGNMENT = { left: 0, center: 0.5, right: 1 } as const;

/** What a span needs above and below its baseline, in points. */
const extentOf = ({ style, setting }: Span) => {
  const scale = style.fontSize / setting.unitsPerEm;
  const { ascent = 0, descent = 0, lineGap = 0 } = setting.chain[0]?.fontkit ?? {};
  const [above, below] = [ascent * scale, -descent * scale];
  const height = style.lineHeight
    ? style.lineHeight * style.fontSize
    : above + below + lineGap * scale;
  // Half of the room between lines goes above, as in CSS.
  const lead = (height - above - below) / 2;
  return { above, below, height, ascent: above + lead };
};

/** The clusters of a piece that stand on the line, in the order they are seen in. */
const clip = ({ start, level, clusters }: Piece, from: number, to: number): Cluster[] => {
  const found: Cluster[] = [];
  let offset = start;
  for (const cluster of clusters) {
    if (offset >= from && offset < to) found.push(cluster);
    offset += cluster.text.length;
  }
  return level % 2 === 1 ? found.reverse() : found;
};

const makeRun = (piece: Piece, from: number, to: number): Run & { readonly level: number } => {
  const { span, level } = piece;
  const { style, font, link } = span;
  const { above, below } = extentOf(span);
  const scale = scaleOf(span);
  const glyphs = clip(piece, from, to);
  const positions = glyphs.map(({ advanceWidth }) => ({
    xAdvance: advanceWidth * scale,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  }));
  return {
    level,
    start: Math.max(piece.start, from),
    end: to,
    glyphs,
    positions,
    xAdvance: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
    height: above + below,
    descent: -below,
    attributes: {
      font: [font as Run['attributes']['font'][number]],
      fontSize: style.fontSize,
      color: style.color,
      align: style.textAlign ?? 'left',
      ...(link !== undefined && { link }),
    },
  };
};

const endOf = ({ start, clusters }: Piece): number =>
  clusters.reduce((sum, cluster) => sum + cluster.text.length, start);

/**
 * One line as the renderer draws it.
 * @param y of its upper edge, in points
 * @param width of the box it stands in
 */
export const makeLine = (
  { text, pieces }: Paragraph,
  [from, to]: LineRange,
  y: number,
  width: number,
  { textAlign, direction }: Pick<Style, 'textAlign' | 'direction'>,
  spare: Span | undefined,
): Line => {
  const inside = pieces.filter((piece) => piece.start < to && endOf(piece) > from);
  const runs = visualOrder(
    inside.map((piece) => makeRun(piece, Math.max(from, piece.start), Math.min(to, endOf(piece)))),
  );
  const spans = inside.length > 0 ? inside.map(({ span }) => span) : spare ? [spare] : [];
  const extents = spans.map(extentOf);
  const ascent = Math.max(0, ...extents.map((extent) => extent.ascent));
  const drop = Math.max(0, ...extents.map((extent) => extent.height - extent.ascent));
  const xAdvance = runs.reduce((sum, run) => sum + run.xAdvance, 0);
  const align = textAlign ?? (direction === 'rtl' ? 'right' : 'left');
  const x = (width - xAdvance) * ALIGNMENT[align];
  return {
    string: text.slice(from, to),
    runs,
    ascent,
    xAdvance,
    box: { x, y, width: xAdvance, height: ascent + drop },
  };
};
