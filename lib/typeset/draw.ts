import { embed } from './embed.ts';
import { codeFor } from './embedded-glyph.ts';
import { RIGHT_TO_LEFT_MARK } from './reading-text.ts';
import { followsRightToLeft, isCluster } from './run-order.ts';
import { TextWriter } from './text-writer.ts';
import type { Cluster, Part, PdfDocument, Position, TextkitGlyph } from './types.ts';

/** A glyph with the place of its origin in points, y upwards from the baseline. */
interface Placed<T> {
  readonly glyph: T;
  readonly x: number;
  readonly y: number;
}

const isSpace = (glyph: TextkitGlyph | undefined): boolean =>
  !isCluster(glyph) || /^[ \u00a0]/.test(glyph.text);

/** True where the drawn order of glyphs does not tell the order of the characters. */
const needsActualText = (glyph: Cluster): boolean => glyph.parts.length > 1 && !glyph.rtl;

/** Spaces alone, and between them words whole. */
const splitWords = (placed: readonly Placed<TextkitGlyph>[]): Placed<TextkitGlyph>[][] => {
  const words: Placed<TextkitGlyph>[][] = [];
  placed.forEach((item, index) => {
    const joins = index > 0 && !isSpace(item.glyph) && !isSpace(placed[index - 1]?.glyph);
    if (joins) words.at(-1)?.push(item);
    else words.push([item]);
  });
  return words;
};

/** Draws what react-pdf's own layout made, with a family that is none of ours. */
const showStock = (
  document: PdfDocument,
  writer: TextWriter,
  { glyph, x, y }: Placed<TextkitGlyph>,
): void => {
  const font = document._font;
  document.page.fonts[font.id] ??= font.ref();
  const text = String.fromCodePoint(...glyph.codePoints);
  const code = font.subset ? codeFor(font, glyph.id, text) : glyph.id;
  writer.show(font, code, x, y, font.widths?.[code] ?? glyph.advanceWidth);
};

const showParts = (
  document: PdfDocument,
  writer: TextWriter,
  { glyph, x, y }: Placed<Cluster>,
  parts: readonly Part[],
  prefix = '',
): void => {
  const scale = document._fontSize / glyph.unitsPerEm;
  for (const part of parts) {
    const font = embed(document, part);
    const code = codeFor(font, part.id, part.text && prefix + part.text);
    writer.show(font, code, x + part.x * scale, y + part.y * scale, font.widths[code] ?? 0);
  }
};

/** Right to left, the glyphs that carry no text of their own: dots, vowel signs, hamzas. */
const isDeferred = (glyph: Cluster, part: Part): boolean => glyph.rtl && part.text === '';

const asCluster = ({ glyph, ...place }: Placed<TextkitGlyph>): Placed<Cluster>[] =>
  isCluster(glyph) ? [{ ...place, glyph }] : [];

/**
 * The hook `glyphs` that @react-pdf/render calls on the document instead of drawing itself: one run
 * of one line, in visual order. Positions in points.
 */
export function drawGlyphs(
  this: PdfDocument,
  glyphs: TextkitGlyph[],
  positions: Position[],
  x: number,
  y: number,
): PdfDocument {
  const writer = new TextWriter(this._fontSize);
  let penX = x;
  const placed = glyphs.map((glyph, index) => {
    const { xAdvance = 0, yOffset = 0 } = positions[index] ?? {};
    const item = { glyph, x: penX, y: (yOffset * this._fontSize) / 1000 - y };
    penX += xAdvance;
    return item;
  });
  let prefix = followsRightToLeft(this, glyphs) ? RIGHT_TO_LEFT_MARK : '';
  for (const word of splitWords(placed)) {
    const clusters = word.flatMap(asCluster).map(({ glyph }) => glyph);
    const actualText = clusters.some(needsActualText);
    if (actualText) writer.beginActualText(clusters.map(({ text }) => text).join(''));
    for (const item of word) {
      const [own] = asCluster(item);
      if (!own) showStock(this, writer, item);
      const parts = own?.glyph.parts.filter((part) => !isDeferred(own.glyph, part)) ?? [];
      if (own) showParts(this, writer, own, parts, prefix);
      if (parts.length > 0) prefix = '';
    }
    if (actualText) writer.endActualText();
  }
  const deferred = placed.flatMap(asCluster).flatMap((item) => {
    const parts = item.glyph.parts.filter((part) => isDeferred(item.glyph, part));
    return parts.length > 0 ? [{ item, parts }] : [];
  });
  // Dots and vowel signs come last, so that nothing stands between the letters of a word; and all
  // of them read as one space, which readers drop.
  if (deferred.length > 0) writer.beginActualText(' ');
  for (const { item, parts } of deferred) showParts(this, writer, item, parts);
  if (deferred.length > 0) writer.endActualText();
  // react-pdf's page has y pointing down, which would mirror the letters: turn it up again.
  this.save();
  this.transform(1, 0, 0, -1, 0, 0);
  this.addContent(writer.end());
  return this.restore();
}
