import { zlibSync } from 'fflate';
import PDFDocument from 'pdfkit';
import { concat } from './concat.ts';
import type { PdfReference } from './pdfkit-types.ts';

/** pdfkit's own ways of writing a file, which its types do not tell. Looked up when called. */
const pdfkit = PDFDocument.prototype as unknown as {
  ref(this: object, data?: object): PdfReference;
  _write(this: object, data: string | Uint8Array): void;
  _finalize(this: object): void;
};

/** Bytes of a string that holds one byte in each character. */
const toBytes = (text: string): Uint8Array => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
};

/** A number in this many bytes, the highest first. */
const bigEndian = (value: number, length: number): number[] =>
  Array.from({ length }, (_, at) => Math.floor(value / 256 ** (length - 1 - at)) % 256);

/** Where an object stands: at an offset of the file, or at a place in the object stream. */
type Place = { readonly offset: number } | { readonly index: number };

/**
 * A document that keeps what it writes, in place of a stream that hands it on piece by piece; and
 * that writes its small objects into one compressed stream (PDF 1.7, 7.5.7 and 7.5.8): the structure
 * tree alone has hundreds.
 */
export class CollectedDocument extends PDFDocument {
  // pdfkit writes before its constructor ends, when fields do not exist yet.
  declare private pieces: Uint8Array[] | undefined;
  declare private captured: string[] | undefined;
  declare private places: Map<number, Place> | undefined;
  declare private bodies: { readonly id: number; readonly text: string }[] | undefined;
  /** Bytes written so far. */
  declare readonly _offset: number;

  override push(piece: Uint8Array | null): boolean {
    this.pieces ??= [];
    if (piece) this.pieces.push(piece);
    return true;
  }

  _write(data: string | Uint8Array): void {
    if (this.captured && typeof data === 'string') this.captured.push(data);
    else pdfkit._write.call(this, data);
  }

  /** The end of the file waits for `bytes`. */
  _finalize(): void {}

  /** What pdfkit would write to the file. */
  private capture(work: () => void): string[] {
    const captured: string[] = [];
    this.captured = captured;
    work();
    this.captured = undefined;
    return captured;
  }

  override ref(data: object): PDFKit.PDFKitReference {
    this.places ??= new Map();
    this.bodies ??= [];
    const { places, bodies } = this;
    const reference = pdfkit.ref.call(this, data);
    const { finalize, id } = reference;
    reference.finalize = () => {
      if (reference.buffer.length > 0) {
        places.set(id, { offset: this._offset });
        finalize.call(reference);
      } else {
        const [, text = 'null'] = this.capture(() => finalize.call(reference));
        places.set(id, { index: bodies.length });
        bodies.push({ id, text });
      }
    };
    return reference as unknown as PDFKit.PDFKitReference;
  }

  private writeStream(id: number, dictionary: string, content: Uint8Array): void {
    const stream = zlibSync(content);
    this._write(`${id} 0 obj`);
    this._write(`<<\n${dictionary}\n/Filter /FlateDecode\n/Length ${stream.length}\n>>\nstream`);
    this._write(stream);
    this._write('\nendstream\nendobj');
  }

  /** The small objects, each after the number and the offset of all. */
  private writeObjects(id: number): void {
    const { bodies = [] } = this;
    let offset = 0;
    const index = bodies.map(({ id: object, text }) => {
      const entry = `${object} ${offset}`;
      offset += text.length + 1;
      return entry;
    });
    const head = `${index.join(' ')}\n`;
    const dictionary = `/Type /ObjStm\n/N ${bodies.length}\n/First ${head.length}`;
    const content = `${head}${bodies.map(({ text }) => text).join('\n')}\n`;
    this.writeStream(id, dictionary, toBytes(content));
  }

  /** All of the file, once the document has ended. */
  bytes(): Uint8Array<ArrayBuffer> {
    const { places = new Map<number, Place>() } = this;
    const trailer = this.capture(() => pdfkit._finalize.call(this));
    const entries = trailer[trailer.indexOf('trailer') + 1]?.match(/\/(Root|Info|ID) [^/]+/g) ?? [];
    const objects = Math.max(0, ...places.keys()) + 1;
    const table = objects + 1;
    places.set(objects, { offset: this._offset });
    this.writeObjects(objects);
    const start = this._offset;
    places.set(table, { offset: start });
    // One row an object: its kind, its offset or its stream, its place in the stream.
    const rows = Array.from({ length: table + 1 }, (_, id): number[] => {
      const place = places.get(id);
      if (!place) return [0, ...bigEndian(0, 4), ...bigEndian(0xffff, 2)];
      return 'offset' in place
        ? [1, ...bigEndian(place.offset, 4), 0, 0]
        : [2, ...bigEndian(objects, 4), ...bigEndian(place.index, 2)];
    });
    const dictionary = `/Type /XRef\n/Size ${table + 1}\n/W [1 4 2]\n${entries.map((entry) => entry.trimEnd().replace(/>>$/, '')).join('\n')}`;
    this.writeStream(table, dictionary, Uint8Array.from(rows.flat()));
    this._write(`startxref\n${start}\n%%EOF`);
    return concat(this.pieces ?? []);
  }
}
