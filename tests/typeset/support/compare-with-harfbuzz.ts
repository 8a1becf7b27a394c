import {
  type ExpectedCluster,
  type ExpectedGlyph,
  expectClusters,
  type Paragraph,
} from './expected-clusters.ts';
import type { DrawnGlyph } from './read-glyphs.ts';
import { visualOrder } from './visual-order.ts';

export type { Paragraph } from './expected-clusters.ts';

/** A place where the page and HarfBuzz disagree. */
export interface Difference {
  /** The characters concerned. */
  readonly text: string;
  readonly reason: string;
}

/** Thousandths of the font size. Two units of a font with 1000 to the em. */
const TOLERANCE = 2;

/** What an overfull line may lose where two runs of opposite direction meet: 0.06 points in 12. */
const SEAM = 5;

const hasInk = (glyph: { readonly outline: string }): boolean => glyph.outline !== '';

/** Lines of ink, in the order drawn. */
const splitLines = (glyphs: readonly DrawnGlyph[]): DrawnGlyph[][] => {
  const lines: DrawnGlyph[][] = [];
  for (const glyph of glyphs.filter(hasInk)) {
    const last = lines.at(-1);
    if (last?.[0]?.line === glyph.line) last.push(glyph);
    else lines.push([glyph]);
  }
  return lines;
};

/** Takes the clusters that make up one line: as many as it has glyphs. */
const takeLine = (clusters: ExpectedCluster[], count: number): ExpectedCluster[] => {
  const taken: ExpectedCluster[] = [];
  let missing = count;
  while (clusters.length > 0 && (missing > 0 || clusters[0]?.glyphs.length === 0)) {
    const cluster = clusters.shift();
    if (!cluster) break;
    taken.push(cluster);
    missing -= cluster.glyphs.length;
  }
  return taken;
};

/** Thousandths of the font size, like HarfBuzz's output. */
const measure = ({ outline, x, y, size }: DrawnGlyph): ExpectedGlyph => ({
  outline,
  x: (x * 1000) / size,
  y: (y * 1000) / size,
});

const isNear = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

/** Compares one line from left to right. Words may stand anywhere; inside them nothing may move. */
const compareLine = (
  line: readonly DrawnGlyph[],
  clusters: readonly ExpectedCluster[],
): Difference[] => {
  const differences: Difference[] = [];
  const drawn = line.map(measure).sort((a, b) => a.x - b.x);
  let pen = 0;
  let origin: number | undefined;
  let lastLevel: number | undefined;
  let seam = false;
  for (const { text, level, advance, glyphs } of visualOrder(clusters)) {
    if (/^\s/u.test(text)) origin = undefined;
    // An isolate at the seam has no ink: the next glyph shows it.
    seam ||= level !== lastLevel;
    lastLevel = level;
    for (const { outline, x, y } of glyphs) {
      const same = drawn.filter((glyph) => glyph.outline === outline);
      origin ??= (same[0]?.x ?? 0) - pen - x;
      const shifted = same.find((glyph) => Math.abs(glyph.x - (origin ?? 0) - pen - x) <= SEAM);
      if (seam && shifted) origin = shifted.x - pen - x;
      seam = false;
      const wanted = origin + pen + x;
      const match = same.find((glyph) => isNear(glyph.x, wanted) && isNear(glyph.y, y));
      if (match) drawn.splice(drawn.indexOf(match), 1);
      else {
        const off = same.map((g) => `${(g.x - wanted).toFixed(1)}, ${(g.y - y).toFixed(1)}`);
        const reason = off[0] ? `drawn off by ${off.join(' or ')}` : 'another glyph is drawn';
        differences.push({ text, reason });
      }
    }
    pen += advance;
  }
  return differences;
};

/**
 * Compares everything a PDF draws with HarfBuzz's own output for the same paragraphs, in the order
 * drawn: each glyph by its outline, each place to two units. Unlike glyphs with the same outline
 * count as the same. Every paragraph is one `<Text>` in one style.
 * @param glyphs from `readGlyphs`
 * @returns what differs; empty if all is well
 */
export const compareWithHarfBuzz = (
  glyphs: readonly DrawnGlyph[],
  paragraphs: readonly Paragraph[],
): Difference[] => {
  const differences: Difference[] = [];
  const lines = splitLines(glyphs);
  for (const paragraph of paragraphs) {
    const clusters = expectClusters(paragraph);
    while (clusters.some((cluster) => cluster.glyphs.length > 0)) {
      const line = lines.shift();
      if (!line) {
        const text = clusters.map((cluster) => cluster.text).join('');
        differences.push({ text, reason: 'not drawn' });
        break;
      }
      const taken = takeLine(clusters, line.length);
      const count = taken.reduce((sum, cluster) => sum + cluster.glyphs.length, 0);
      const text = taken.map((cluster) => cluster.text).join('');
      if (count === line.length) differences.push(...compareLine(line, taken));
      else differences.push({ text, reason: `${line.length} glyphs drawn, ${count} wanted` });
    }
  }
  if (lines.length > 0) {
    const text = lines.flat().map((glyph) => glyph.text);
    differences.push({ text: text.join(''), reason: 'drawn, but in no paragraph' });
  }
  return differences;
};
