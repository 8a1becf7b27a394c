import type { Box } from './box.ts';

/** One piece of what a page shows: a run of text, or a shape. Lengths in points. */
export interface Ink {
  /** From 0. */
  readonly page: number;
  readonly kind: 'text' | 'fill' | 'stroke';
  /** Around all its ink, from the page's lower left corner, whether a clip hides some or not. */
  readonly box: Box;
  /** Around each glyph of text; empty for shapes. */
  readonly glyphs: readonly Box[];
  /** The clip it is drawn in. */
  readonly clip: Box;
  /** What it is in the structure tree, such as `H3`; `Artifact` if nothing. */
  readonly role: string;
  /** The same for all ink of one marked sequence. */
  readonly mark: string;
  /** True for page numbers and the like. */
  readonly pagination: boolean;
  /** Operands of the colour operator. */
  readonly colour: string;
  /** Type size of text, line width of a stroke; 0 for a fill. */
  readonly size: number;
  /** Baseline of text: how far up the page, as the text itself has it. */
  readonly rise: number;
  /** Where up is for the text: 1 0 0 1 is upright. The same for texts turned alike. */
  readonly turn: string;
}

/** One line of text: runs on the same baseline. */
export const lineOf = ({ page, turn, rise }: Ink): string => `${page} ${turn} ${rise.toFixed(1)}`;
