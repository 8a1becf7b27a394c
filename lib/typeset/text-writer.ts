import type { PdfFont } from './pdfkit-types.ts';

/** A number of two or four hexadecimal digits. */
const hex = (value: number, digits: 2 | 4): string => (value + 16 ** digits).toString(16).slice(1);
const decimal = (value: number): string => String(Math.round(value * 1e3) / 1e3);

/** UTF-16 with a byte order mark, as PDF wants text strings. */
const textString = (text: string): string => {
  let digits = '<feff';
  for (let at = 0; at < text.length; at++) digits += hex(text.charCodeAt(at), 4);
  return `${digits}>`;
};

/** Writes one text object, moving the pen only where a glyph does not follow the one before. */
export class TextWriter {
  private readonly lines = ['BT'];
  /** Codes and the moves between them, up to an open string. */
  private pending = '';
  private font: PdfFont | undefined;
  private penX = Number.NaN;
  private penY = Number.NaN;

  /** @param size of the font, in points */
  constructor(private readonly size: number) {}

  private flush(): void {
    if (this.pending) this.lines.push(`[${this.pending}>] TJ`);
    this.pending = '';
  }

  /**
   * Shows one glyph at a place in points, y upwards.
   * @param width of the glyph, in thousandths of the font size
   */
  show(font: PdfFont, code: number, x: number, y: number, width: number): void {
    if (font !== this.font) {
      this.flush();
      this.lines.push(`/${font.id} ${decimal(this.size)} Tf`);
      this.font = font;
    }
    if (!(Math.abs(y - this.penY) < 1e-3)) {
      this.flush();
      this.lines.push(`1 0 0 1 ${decimal(x)} ${decimal(y)} Tm`);
      this.penY = y;
    } else if (Math.abs(x - this.penX) > 1e-3) {
      const back = decimal(((this.penX - x) * 1000) / this.size);
      this.pending += this.pending ? `>${back}<` : `${back}<`;
    }
    if (!this.pending) this.pending = '<';
    this.pending += hex(code, font.subset ? 4 : 2);
    this.penX = x + (width * this.size) / 1000;
  }

  /**
   * What follows, up to `endActualText`, reads as this text whatever its glyphs are.
   * @param tag Span is what the standard has; poppler heeds no other, and PDFium the innermost
   */
  beginActualText(tag: 'Span' | 'Visual', text: string): void {
    this.flush();
    this.lines.push(`/${tag} <</ActualText ${textString(text)}>> BDC`);
  }

  endActualText(): void {
    this.flush();
    this.lines.push('EMC');
  }

  /** The finished operators. */
  end(): string {
    this.flush();
    return [...this.lines, 'ET'].join('\n');
  }
}
