import { embed } from './embed.ts';
import { codeFor } from './embedded-glyph.ts';
import { markDirections } from './mark-directions.ts';
import { directionBefore, isCluster } from './run-order.ts';
import { type Stretch, splitRun } from './stretches.ts';
import { TextWriter } from './text-writer.ts';
import type { Cluster, Part, PdfDocument, Placed, Position, TextkitGlyph } from './types.ts';

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

const showPart = (
  document: PdfDocument,
  writer: TextWriter,
  { glyph, x, y }: Placed<Cluster>,
  part: Part,
  text: string,
): void => {
  const scale = document._fontSize / glyph.unitsPerEm;
  const font = embed(document, part);
  const code = codeFor(font, part.id, text);
  writer.show(font, code, x + part.x * scale, y + part.y * scale, font.widths[code] ?? 0);
};

/** Draws what stands on the baseline, and gives back what does not. */
const showStretch = (
  document: PdfDocument,
  writer: TextWriter,
  { items, actualText, visualText }: Stretch,
  prefixOf: (text: string) => string,
): [Placed<Cluster>, Part][] => {
  const raised: [Placed<Cluster>, Part][] = [];
  if (actualText !== undefined) {
    writer.beginActualText('Span', prefixOf(actualText) + actualText);
    if (visualText !== undefined) writer.beginActualText('Visual', visualText);
  }
  for (const item of items) {
    for (const part of item.glyph.parts) {
      if (!part.inline) raised.push([item, part]);
      else showPart(document, writer, item, part, part.text && prefixOf(part.text) + part.text);
    }
  }
  if (visualText !== undefined) writer.endActualText();
  if (actualText !== undefined) writer.endActualText();
  return raised;
};

/**
 * The hook `glyphs` that @react-pdf/render calls on the document instead of drawing itself: one run
 * of one line, in visual order. Positions in points.
 *
 * What a run reads as and where is left to the glyphs on the baseline. Dots and vowel signs come
 * after all of them and read as one tab, which readers drop: between the letters they would tear
 * words apart.
 */
export function drawGlyphs(
  this: PdfDocument,
  glyphs: TextkitGlyph[],
  positions: Position[],
  x: number,
  y: number,
): PdfDocument {
  const writer = new TextWriter(this._fontSize);
  const placed: Placed<Cluster>[] = [];
  let penX = x;
  glyphs.forEach((glyph, index) => {
    const { xAdvance = 0, yOffset = 0 } = positions[index] ?? {};
    const place = { x: penX, y: (yOffset * this._fontSize) / 1000 - y };
    if (isCluster(glyph)) placed.push({ ...place, glyph });
    else showStock(this, writer, { ...place, glyph });
    penX += xAdvance;
  });
  const rtl = placed.some(({ glyph }) => glyph.rtl);
  const before = directionBefore(this, rtl);
  const embedded = before === 'rtl' || placed.some(({ glyph }) => glyph.embedded);
  const prefixOf = markDirections(rtl, before);
  const raised = splitRun(placed, rtl, embedded).flatMap((stretch) =>
    showStretch(this, writer, stretch, prefixOf),
  );
  if (raised.length > 0) {
    writer.beginActualText('Span', '\t');
    for (const [item, part] of raised) showPart(this, writer, item, part, '');
    writer.endActualText();
  }
  // react-pdf's page has y pointing down, which would mirror the letters: turn it up again.
  this.save();
  this.transform(1, 0, 0, -1, 0, 0);
  this.addContent(writer.end());
  return this.restore();
}
