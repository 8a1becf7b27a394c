/** A value of the PDF language. Names are `/Name` strings, text strings are bytes. */
export type PdfValue =
  | number
  | boolean
  | null
  | string
  | Uint8Array
  | PdfReference
  | PdfValue[]
  | PdfDictionary;

export interface PdfReference {
  readonly reference: number;
}

export type PdfDictionary = { [key: string]: PdfValue };

/** A keyword: an operator of a content stream, or `obj`, `stream` and the like. */
export class PdfKeyword {
  constructor(readonly word: string) {}
}

const WHITE = new Set('\0\t\n\f\r ');
const DELIMITERS = new Set('()<>[]{}/%');
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (c) => c.charCodeAt(0));

/** Reads PDF tokens from bytes held as a Latin-1 string. */
export class PdfReader {
  constructor(
    readonly source: string,
    public at = 0,
  ) {}

  skipWhite(): void {
    for (;;) {
      while (WHITE.has(this.source[this.at] ?? 'x')) this.at += 1;
      if (this.source[this.at] !== '%') return;
      while (this.at < this.source.length && !'\r\n'.includes(this.source[this.at] ?? '')) {
        this.at += 1;
      }
    }
  }

  private word(): string {
    const start = this.at;
    const ends = (c: string | undefined) => c === undefined || WHITE.has(c) || DELIMITERS.has(c);
    while (!ends(this.source[this.at])) this.at += 1;
    return this.source.slice(start, this.at);
  }

  private literal(): Uint8Array {
    let text = '';
    for (let depth = 1; ; this.at += 1) {
      const c = this.source[this.at];
      if (c === undefined) throw new Error('Unclosed string in PDF.');
      if (c === '\\') {
        this.at += 1;
        const octal = /^[0-7]{1,3}/.exec(this.source.slice(this.at, this.at + 3))?.[0];
        if (octal) this.at += octal.length - 1;
        const escaped = this.source[this.at] ?? '';
        text += octal
          ? String.fromCharCode(Number.parseInt(octal, 8))
          : (ESCAPES[escaped] ?? escaped);
        continue;
      }
      if (c === '(') depth += 1;
      if (c === ')') depth -= 1;
      if (depth === 0) break;
      text += c;
    }
    this.at += 1;
    return bytesOf(text);
  }

  private hexString(): Uint8Array {
    const end = this.source.indexOf('>', this.at);
    const digits = this.source.slice(this.at, end).replace(/\s/g, '');
    this.at = end + 1;
    return Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  }

  private dictionary(): PdfDictionary {
    const entries: PdfDictionary = {};
    for (;;) {
      const key = this.next();
      if (key instanceof PdfKeyword && key.word === '>>') return entries;
      entries[String(key)] = this.next() as PdfValue;
    }
  }

  private array(): PdfValue[] {
    const values: PdfValue[] = [];
    for (;;) {
      const value = this.next();
      if (value instanceof PdfKeyword) return values;
      values.push(value as PdfValue);
    }
  }

  /** The next value or keyword; undefined at the end. */
  next(): PdfValue | PdfKeyword | undefined {
    this.skipWhite();
    const { source } = this;
    const c = source[this.at];
    if (c === undefined) return undefined;
    const pair = source.slice(this.at, this.at + 2);
    if (pair === '<<' || pair === '>>') {
      this.at += 2;
      return pair === '<<' ? this.dictionary() : new PdfKeyword(pair);
    }
    if ('([<]{}'.includes(c)) {
      this.at += 1;
      if (c === '(') return this.literal();
      if (c === '[') return this.array();
      return c === '<' ? this.hexString() : new PdfKeyword(c);
    }
    if (c === '/') {
      this.at += 1;
      return `/${this.word()}`;
    }
    const reference = /^(\d+) \d+ R\b/.exec(source.slice(this.at, this.at + 20));
    if (reference) {
      this.at += reference[0].length;
      return { reference: Number(reference[1]) };
    }
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    return word !== '' && !Number.isNaN(Number(word)) ? Number(word) : new PdfKeyword(word);
  }
}
