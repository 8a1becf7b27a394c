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

/** White space and comments; one word; a reference to an object: each from where it is asked. */
const WHITE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const REFERENCE = /(\d+) \d+ R\b/y;
const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

const bytesOf = (binary: string): Uint8Array => Uint8Array.from(binary, (c) => c.charCodeAt(0));

/** Reads PDF tokens from bytes held as a Latin-1 string. */
export class PdfReader {
  constructor(
    readonly source: string,
    public at = 0,
  ) {}

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at = pattern.lastIndex;
    return match;
  }

  skipWhite(): void {
    this.match(WHITE);
  }

  private word(): string {
    return this.match(WORD)?.[0] ?? '';
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
    if ((c === '<' || c === '>') && source[this.at + 1] === c) {
      this.at += 2;
      return c === '<' ? this.dictionary() : new PdfKeyword('>>');
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
    const reference = c >= '0' && c <= '9' && this.match(REFERENCE);
    if (reference) return { reference: Number(reference[1]) };
    const word = this.word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    return word !== '' && !Number.isNaN(Number(word)) ? Number(word) : new PdfKeyword(word);
  }
}
