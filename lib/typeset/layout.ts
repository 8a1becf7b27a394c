import { groupClusters, makeCluster } from './cluster.ts';
import { isRightToLeft, unmirror } from './direction.ts';
import type { FontFile } from './font-file.ts';
import { itemize } from './itemize.ts';
import { MissingGlyphError } from './missing-glyph-error.ts';
import { type Features, shapeItem } from './shape.ts';
import type { Cluster, GlyphRun } from './types.ts';

/** What text is set with: the fonts in the order they are tried, and the language's BCP 47 tag. */
export interface Setting {
  readonly chain: readonly FontFile[];
  readonly language: string;
  /** Of the primary font: textkit reckons in its units. */
  readonly unitsPerEm: number;
}

const LINE_END = /([\n\r\u2028\u2029])/;

/** @throws MissingGlyphError if no font of the chain has a character. */
export const layoutClusters = (run: string, setting: Setting, features?: Features): Cluster[] => {
  const { chain, language, unitsPerEm } = setting;
  const fail = (character: string): never => {
    const families = chain.map((file) => file.family);
    throw new MissingGlyphError({ character, text: run, language, families });
  };
  const shapeLine = (line: string): Cluster[] => {
    const rtl = isRightToLeft(line, language);
    const text = (rtl ? unmirror(line) : line).replaceAll('\t', ' ');
    return itemize(text, chain, fail).flatMap((item) => {
      const shaped = shapeItem(text, item, rtl, language, features);
      const gap = shaped.find((glyph) => glyph.id === 0);
      if (gap) fail(String.fromCodePoint(text.codePointAt(gap.cluster) ?? 0));
      const embedded = !rtl && isRightToLeft('', language);
      return groupClusters(text, item, shaped, { rtl, embedded }, unitsPerEm);
    });
  };
  // A line end is a cluster of its own, because textkit cuts it off: glued to the last letter, it
  // would take that letter's joined form with it.
  return run
    .split(LINE_END)
    .filter(Boolean)
    .flatMap((piece) =>
      LINE_END.test(piece) ? makeCluster(piece, [], 0, unitsPerEm) : shapeLine(piece),
    );
};

/** Lays out one run of text as textkit expects it from `font.layout`. */
export const layoutRun = (run: string, setting: Setting, features?: Features): GlyphRun => {
  const glyphs = layoutClusters(run, setting, features);
  const positions = glyphs.map(({ advanceWidth }) => ({
    xAdvance: advanceWidth,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
    advanceWidth,
  }));
  const advanceWidth = glyphs.reduce((sum, glyph) => sum + glyph.advanceWidth, 0);
  return { glyphs, positions, string: run, direction: 'ltr', features: {}, advanceWidth };
};
