import type { ReactNode } from 'react';
import { CARD, type Format, type FormatId, formatOf } from '../../lib/formats.ts';

/** Lengths in points, drawn on sheets in proportion: a small page is small beside the others. */
const TALLEST = 860;

/** Lines are drawn thicker than their type: at this scale nobody would see the difference. */
const TYPE = 11;
const EXAGGERATED = 3;

/** Lines of words across a sheet; the last one is short, as at the end of a paragraph. */
function Lines({ width, height, margin, type = TYPE }: Format) {
  const thick = type * EXAGGERATED;
  const count = Math.floor((height - 2 * margin) / (2 * thick));
  return Array.from({ length: count }, (_, line) => {
    const y = margin + thick * (2 * line + 1);
    const end = line === count - 1 ? width * 0.6 : width - margin;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place
      <line key={line} x1={margin} x2={end} y1={y} y2={y} strokeWidth={thick} />
    );
  });
}

/** Squares in rows, as many as there is room for. */
function Pictures({ width, height, margin, across }: Format & { across: number }) {
  const step = (width - 2 * margin) / across;
  const rows = Math.floor((height - 2 * margin) / step);
  const side = step * 0.7;
  return Array.from({ length: rows * across }, (_, cell) => (
    <rect
      // biome-ignore lint/suspicious/noArrayIndexKey: squares have nothing but their place
      key={cell}
      x={margin + (cell % across) * step + (step - side) / 2}
      y={margin + Math.floor(cell / across) * step + (step - side) / 2}
      width={side}
      height={side}
      fill="currentColor"
    />
  ));
}

/** Where a sheet is folded into eight. */
function Folds({ width, height }: Format) {
  const across = [1, 2, 3].map((fold) => `M${(width * fold) / 4} 0V${height}`);
  return <path d={`${across.join('')}M0 ${height / 2}H${width}`} strokeWidth={18} />;
}

/** What stands on a sheet. Exhaustive: a new layout does not compile until it is drawn. */
function inside(format: Format): ReactNode {
  const { layout, margin } = format;
  switch (layout) {
    case 'leaflet':
      return <Lines {...format} />;
    case 'card':
      return (
        <rect x={margin} y={margin} width={CARD.width} height={CARD.height} strokeWidth={18} />
      );
    case 'pocket':
      return <Folds {...format} />;
    case 'pictures':
      return <Pictures {...format} across={2} />;
    case 'board':
      return <Pictures {...format} across={3} />;
    default:
      return layout satisfies never;
  }
}

/** A picture of a format, for someone who cannot read its name. Drawn from the registry's numbers. */
export function FormatPicture({ format }: { format: FormatId }) {
  const sheet = formatOf(format);
  const { width, height } = sheet;
  return (
    <svg
      className="format-picture"
      viewBox={`${(width - TALLEST) / 2} ${height - TALLEST + 9} ${TALLEST} ${TALLEST}`}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <rect width={width} height={height} strokeWidth={18} />
      {inside(sheet)}
    </svg>
  );
}
