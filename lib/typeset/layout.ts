import { groupClusters, makeCluster } from './cluster.ts';
import { isRightToLeft, unmirror } from './direction.ts';
import type { FontFile } from './font-file.ts';
import { itemize } from './itemize.ts';
import { MissingGlyphError } from './missing-glyph-error.ts';
import { isRightToLeftLanguage } from './right-to-left-language.ts';
import { type Features, type ShapedGlyph, shapeItem } from './shape.ts';
import type { Cluster, GlyphRun } from './textkit-types.ts';

/** What text is set with: the fonts in the order they are tried, and the language's BCP 47 tag. */
export interface Setting {
  readonly chain: readonly FontFile[];
  readonly language: string;
  /** Of the primary font: textkit reckons in its units. */
  readonly unitsPerEm: number;
}

/**
 * What has no ink and is a cluster of its own. A line end, because textkit cuts it off: glued to
 * the last letter, it would take that letter's joined form with it. And U+FFFC, which textkit puts
 * where an image stands.
 */
const BLANK = /(\r(?=\n)|[\n\ufffc])/;

/** Tabs, and line ends that textkit does not know: words must not run together there. */
const AS_SPACE = /[\t\v\f\r\u0085\u2028\u2029]/g;

const VARIATION_SELECTOR = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu;

/** As many units without ink and meaning. */
const asWordJoiners = (selector: string): string => '\u2060'.repeat(selector.length);

/** True for the box that stands where a font has no glyph. */
const isGap = (glyph: ShapedGlyph): boolean => glyph.id === 0;

/**
 * Lays out text of one direction.
 * @throws MissingGlyphError if no font of the chain has a character
 */
export const layoutDirected = (
  written: string,
  rtl: boolean,
  setting: Setting,
  features?: Features,
): Cluster[] => {
  const { chain, language, unitsPerEm } = setting;
  const fail = (codePoint: number): never => {
    const character = String.fromCodePoint(codePoint);
    const families = chain.map((file) => file.family);
    throw new MissingGlyphError({ character, text: written, language, families });
  };
  const text = written.replace(AS_SPACE, ' ');
  const embedded = !rtl && isRightToLeftLanguage(language);
  return itemize(text, chain, fail).flatMap((item) => {
    const shape = (characters: string) => shapeItem(characters, item, rtl, language, features);
    let shaped = shape(text);
    // Before a variation selector HarfBuzz lets nothing stand in for what the font lacks.
    if (shaped.some(isGap)) shaped = shape(text.replace(VARIATION_SELECTOR, asWordJoiners));
    const gap = shaped.find(isGap);
    if (gap) fail(text.codePointAt(gap.cluster) ?? 0);
    return groupClusters(text, item, shaped, { rtl, embedded }, unitsPerEm);
  });
};

/** Lays out text of one direction as textkit hands it over: without telling which, and mirrored. */
const layoutPiece = (piece: string, setting: Setting, features?: Features): Cluster[] => {
  const rtl = isRightToLeft(piece, setting.language);
  return layoutDirected(rtl ? unmirror(piece) : piece, rtl, setting, features);
};

/** @throws MissingGlyphError if no font of the chain has a character. */
export const layoutClusters = (run: string, setting: Setting, features?: Features): Cluster[] =>
  BLANK.test(run)
    ? run
        .split(BLANK)
        .filter(Boolean)
        .flatMap((piece) =>
          BLANK.test(piece)
            ? makeCluster(piece, [], 0, setting.unitsPerEm)
            : layoutPiece(piece, setting, features),
        )
    : layoutPiece(run, setting, features);

/**
 * A cluster that fails when it is drawn. An error thrown while lines are measured would pass through
 * Yoga's WebAssembly, which loses some of its stack each time: after about 150 of them it corrupts
 * its memory, and nothing can be printed until the process ends.
 */
const makeUndrawable = (text: string, unitsPerEm: number, error: unknown): Cluster =>
  Object.defineProperty({ ...makeCluster(text, [], 0, unitsPerEm) }, 'parts', {
    get() {
      throw error;
    },
  });

const layoutOrDefer = (run: string, setting: Setting, features: Features): Cluster[] => {
  try {
    return layoutClusters(run, setting, features);
  } catch (error) {
    // One for each unit: textkit lays out anew what it cuts, and the error would name a part only.
    return run.split('').map((unit) => makeUndrawable(unit, setting.unitsPerEm, error));
  }
};

const isSpace = (cluster: Cluster | undefined): boolean => cluster?.text.includes(' ') ?? false;

/**
 * Takes the name of a mark from the letter that stands to the right of a space. textkit lets marks
 * share what it adds to the glyph on their left or takes from it: from a space on, it would go
 * through the whole word to the end of the run, and part a number from its bracket there.
 */
const endSpaces = (clusters: readonly Cluster[]): Cluster[] =>
  clusters.map((cluster, index) =>
    cluster.isMark && isSpace(clusters[cluster.rtl ? index + 1 : index - 1])
      ? Object.defineProperty(cluster, 'isMark', { value: false })
      : cluster,
  );

/**
 * Lays out one run of text as textkit expects it from `font.layout`. A character that no font has
 * is an error when its run is drawn.
 */
export const layoutRun = (run: string, setting: Setting, features?: Features): GlyphRun => {
  const glyphs = endSpaces(layoutOrDefer(run, setting, features));
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
