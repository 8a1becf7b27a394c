import type { PdfFont } from './types.ts';

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');
const decimal = (value: number): string => String(Math.round(value * 1e3) / 1e3);

/** UTF-16 with a byte order mark, as PDF wants text strings. */
const textString = (text: string): string =>
  `<feff${Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i), 4)).join('')}>`;

/** Writes one text object, moving the pen only where a glyph does not follow the one before. */
export class TextWriter {
  private readonly lines = ['BT'];
  private pending = '';
  private font: PdfFont | undefined;
  private penX = Number.NaN;
  private penY = Number.NaN;

  /** @param size of the font, in points */
  constructor(private readonly size: number) {}

  private flush(): void {
    if (this.pending) this.lines.push(`[${this.pending}] TJ`);
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
      this.pending += `${decimal(((this.penX - x) * 1000) / this.size)} `;
    }
    this.pending += `<${hex(code, font.subset ? 4 : 2)}>`;
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
