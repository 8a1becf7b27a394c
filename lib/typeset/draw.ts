import { embed } from './embed.ts';
import { codeFor } from './embedded-glyph.ts';
import { guardHyphen } from './guard-hyphen.ts';
import { markDirections, markEnd } from './mark-directions.ts';
import type { PdfDocument } from './pdfkit-types.ts';
import { isCluster, lookBack } from './run-order.ts';
import { isSpace, type Stretch, splitRun } from './stretches.ts';
import { TextWriter } from './text-writer.ts';
import type { Cluster, Part, Placed, Position, TextkitGlyph } from './textkit-types.ts';

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
  end: string,
): [Placed<Cluster>, Part][] => {
  const raised: [Placed<Cluster>, Part][] = [];
  if (actualText !== undefined) {
    const prefix = prefixOf(actualText);
    writer.beginActualText('Span', prefix + actualText + end);
    if (visualText !== undefined) writer.beginActualText('Visual', prefix + visualText);
  }
  items.forEach((item, index) => {
    for (const part of item.glyph.parts) {
      if (!part.inline) {
        raised.push([item, part]);
        continue;
      }
      const next = items[index + 1]?.glyph;
      const stored = next && !isSpace(next) ? part.text : guardHyphen(part.text);
      const text = part.text && prefixOf(part.text) + stored + (next ? '' : end);
      showPart(document, writer, item, part, text);
    }
  });
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
  const { direction, mixed } = lookBack(this, rtl);
  const embedded = direction === 'rtl' || placed.some(({ glyph }) => glyph.embedded);
  const prefixOf = markDirections(rtl, direction);
  const end = mixed && !rtl ? markEnd(placed) : '';
  const stretches = splitRun(placed, rtl, embedded);
  const raised = stretches.flatMap((stretch, index) =>
    showStretch(this, writer, stretch, prefixOf, index === stretches.length - 1 ? end : ''),
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
