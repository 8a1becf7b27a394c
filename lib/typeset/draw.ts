import { embed } from './embed.ts';
import { codeFor } from './embedded-glyph.ts';
import { RIGHT_TO_LEFT_MARK } from './reading-text.ts';
import { followsRightToLeft, isCluster } from './run-order.ts';
import { needsActualText, splitWords } from './spoken-words.ts';
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

/** Where each glyph of a run stands, in points, y upwards. */
const place = (
  glyphs: readonly TextkitGlyph[],
  positions: readonly Position[],
  x: number,
  y: number,
  size: number,
): Placed<TextkitGlyph>[] => {
  let penX = x;
  return glyphs.map((glyph, index) => {
    const { xAdvance = 0, yOffset = 0 } = positions[index] ?? {};
    const item = { glyph, x: penX, y: (yOffset * size) / 1000 - y };
    penX += xAdvance;
    return item;
  });
};

/**
 * The hook `glyphs` that @react-pdf/render calls on the document instead of drawing itself: one run
 * of one line, in visual order. Positions in points.
 *
 * What a run reads as and where are left to the glyphs on the baseline. Dots and vowel signs come
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
  const placed = place(glyphs, positions, x, y, this._fontSize);
  const deferred: [Placed<Cluster>, Part][] = [];
  let prefix = followsRightToLeft(this, glyphs) ? RIGHT_TO_LEFT_MARK : '';
  const spoken = needsActualText(glyphs);
  for (const word of spoken ? splitWords(placed) : [placed]) {
    if (spoken) {
      const text = word.map(({ glyph }) => (isCluster(glyph) ? glyph.text : '')).join('');
      writer.beginActualText(prefix, text);
    }
    for (const item of word) {
      const { glyph } = item;
      if (!isCluster(glyph)) {
        showStock(this, writer, item);
        continue;
      }
      for (const part of glyph.parts) {
        const own = { ...item, glyph };
        if (!part.inline) {
          deferred.push([own, part]);
          continue;
        }
        showPart(this, writer, own, part, part.text && prefix + part.text);
        prefix = '';
      }
    }
    if (spoken) writer.endActualText();
  }
  if (deferred.length > 0) {
    writer.beginActualText('', '\t');
    for (const [item, part] of deferred) showPart(this, writer, item, part, '');
    writer.endActualText();
  }
  // react-pdf's page has y pointing down, which would mirror the letters: turn it up again.
  this.save();
  this.transform(1, 0, 0, -1, 0, 0);
  this.addContent(writer.end());
  return this.restore();
}
