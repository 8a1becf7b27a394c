import { insetAlong, type Measured, SLACK } from './measured.ts';
import type { Style } from './node.ts';
import { tooHigh } from './too-high.ts';

/** A node cut in two: what stays on the page, and what goes on the next one. */
export interface Cut {
  readonly placed: Measured | null;
  readonly rest: Measured | null;
}

/** What somebody asked for holds for the whole, not for its parts. */
const part = ({ height: _, minHeight: __, ...style }: Style): Style => style;

const openEnd = (style: Style): Style => ({
  ...part(style),
  margin: { ...style.margin, bottom: 0 },
  padding: { ...style.padding, bottom: 0 },
  border: { ...style.border, bottom: 0 },
});

const openStart = (style: Style): Style => ({
  ...part(style),
  margin: { ...style.margin, top: 0 },
  padding: { ...style.padding, top: 0 },
  border: { ...style.border, top: 0 },
});

/**
 * What stays of a node that is cut.
 * @param kept its lines or children, and how high they are, in points
 */
export const head = (box: Measured, kept: Partial<Measured>, content: number): Measured => {
  const style = openEnd(box.style);
  return { ...box, ...kept, style, height: content + insetAlong(style) };
};

/** What goes on the next page of a node that is cut. */
export const tail = (box: Measured, kept: Partial<Measured>, content: number): Measured => {
  const style = openStart(box.style);
  const height = content + insetAlong(style);
  return { ...box, ...kept, style, absolutes: [], continued: true, height };
};

/**
 * A box whose content fits at a height, but not all of the box: its edge comes up to there, unless
 * somebody said how high it is.
 * @throws LayoutError if something must stay, and it is higher
 */
export const shrink = (box: Measured, room: number, force: boolean): Cut => {
  const asked = Math.max(box.style.height ?? 0, box.style.minHeight ?? 0);
  if (asked <= room + SLACK) return { placed: { ...box, height: room }, rest: null };
  if (!force) return { placed: null, rest: box };
  const { type } = box.node;
  const name = type.charAt(0) + type.slice(1).toLowerCase();
  throw tooHigh(`A <${name}>`, asked, room, 'Write a smaller height into its style.');
};
