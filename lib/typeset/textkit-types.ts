/**
 * The private shapes of laid-out text where we meet @react-pdf/textkit and its renderer. Nothing
 * here is promised by their authors: see README.md for the versions these were read from.
 */
import type { FontFile } from './font-file.ts';

/** A glyph as textkit sees it: `codePoints` counts UTF-16 units, because textkit slices by them. */
export interface TextkitGlyph {
  readonly id: number;
  readonly codePoints: number[];
  readonly advanceWidth: number;
  readonly isMark: boolean;
  readonly isLigature: boolean;
}

/** One drawn glyph inside a cluster. Offsets in the units of the primary font, y upwards. */
export interface Part {
  readonly id: number;
  readonly file: FontFile;
  readonly x: number;
  readonly y: number;
  /** All characters of the cluster, as they are stored; empty for all glyphs of it but one. */
  readonly text: string;
  /** True for what a line of letters is made of; false for the dots and vowel signs upon them. */
  readonly inline: boolean;
}

/** One unbreakable group of characters with everything drawn for it: our kind of TextkitGlyph. */
export interface Cluster extends TextkitGlyph {
  readonly text: string;
  readonly rtl: boolean;
  /** True for what reads left to right in a language that is written from right to left. */
  readonly embedded: boolean;
  readonly unitsPerEm: number;
  readonly parts: readonly Part[];
}

/** A glyph with the place of its origin in points, y upwards. */
export interface Placed<T> {
  readonly glyph: T;
  readonly x: number;
  readonly y: number;
}

/** A textkit position, in points once textkit has scaled it. */
export interface Position {
  xAdvance: number;
  yAdvance: number;
  xOffset: number;
  yOffset: number;
  advanceWidth?: number;
}

/** The answer of `font.layout`. */
export interface GlyphRun {
  readonly glyphs: Cluster[];
  readonly positions: Position[];
  readonly string: string;
  readonly direction: 'ltr';
  readonly features: Record<string, boolean>;
  readonly advanceWidth: number;
}

/** A run of textkit's: text in one font and direction, ready to be drawn. Lengths in points. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly glyphs: Cluster[];
  readonly positions: Position[];
  readonly xAdvance: number;
  /** From the highest to the lowest ink of the font. */
  readonly height: number;
  /** From the baseline to the lowest ink; negative. */
  readonly descent: number;
  readonly attributes: {
    readonly font: readonly { readonly unitsPerEm: number; layout(text: string): GlyphRun }[];
    readonly fontSize: number;
    readonly color: string;
    readonly align: 'left' | 'right' | 'center' | 'justify';
    readonly link?: string;
  };
}

/** A line of textkit's, in points. */
export interface Line {
  readonly string: string;
  readonly runs: readonly Run[];
  readonly xAdvance: number;
  /** From the upper edge to the baseline. */
  readonly ascent: number;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}
