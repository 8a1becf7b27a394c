import { inflateSync } from 'node:zlib';
import { type PdfDictionary, PdfReader, type PdfValue } from './pdf-syntax.ts';

interface PdfObject {
  readonly value: PdfValue;
  readonly stream?: Buffer;
}

/** Reads the objects of a PDF file as pdfkit writes it: one by one, or many in an object stream. */
export class PdfFile {
  private readonly objects = new Map<number, PdfObject>();

  constructor(bytes: Uint8Array) {
    const source = Buffer.from(bytes).toString('latin1');
    for (const { 1: id, 0: head, index } of source.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
      const reader = new PdfReader(source, index + head.length);
      const value = reader.next() as PdfValue;
      reader.skipWhite();
      const stream = /^stream\r?\n/.exec(source.slice(reader.at, reader.at + 8))?.[0];
      if (!stream) {
        this.objects.set(Number(id), { value });
        continue;
      }
      const start = reader.at + stream.length;
      const { '/Length': length } = value as PdfDictionary;
      const raw = Buffer.from(source.slice(start, start + Number(length)), 'latin1');
      this.objects.set(Number(id), { value, stream: raw });
    }
    for (const object of [...this.objects.values()]) this.unpack(object);
  }

  /** Reads the objects of an object stream: PDF 1.7, 7.5.7. */
  private unpack({ value, stream }: PdfObject): void {
    const dictionary = value as PdfDictionary | null;
    if (!stream || dictionary?.['/Type'] !== '/ObjStm') return;
    const source = inflateSync(stream).toString('latin1');
    const head = new PdfReader(source);
    for (let count = 0; count < Number(dictionary['/N']); count += 1) {
      const [id, offset] = [Number(head.next()), Number(head.next())];
      const reader = new PdfReader(source, Number(dictionary['/First']) + offset);
      this.objects.set(id, { value: reader.next() as PdfValue });
    }
  }

  /** Every object that is a dictionary, by its number. */
  get dictionaries(): [number, PdfDictionary][] {
    return [...this.objects].flatMap(([id, { value }]) =>
      value && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Uint8Array)
        ? [[id, value as PdfDictionary] as [number, PdfDictionary]]
        : [],
    );
  }

  private find(value: PdfValue | undefined): PdfObject | undefined {
    const isReference = value && typeof value === 'object' && 'reference' in value;
    return isReference ? this.objects.get(value.reference as number) : undefined;
  }

  /** Follows a reference, or returns the value itself. */
  resolve(value: PdfValue | undefined): PdfValue {
    return this.find(value)?.value ?? value ?? null;
  }

  /** A dictionary, or an empty one. */
  dictionary(value: PdfValue | undefined): PdfDictionary {
    const found = this.resolve(value);
    return found && typeof found === 'object' ? (found as PdfDictionary) : {};
  }

  /** The bytes of a stream, decompressed. */
  stream(value: PdfValue | undefined): Buffer {
    const { stream, value: dictionary } = this.find(value) ?? {};
    if (!stream) throw new Error('Not a stream.');
    const isFlate = (dictionary as PdfDictionary)['/Filter'] !== undefined;
    return isFlate ? inflateSync(stream) : stream;
  }

  /** The dictionary every object hangs from. */
  get catalog(): PdfDictionary {
    const found = [...this.objects.values()].find(
      ({ value }) => (value as PdfDictionary | null)?.['/Type'] === '/Catalog',
    );
    return (found?.value ?? {}) as PdfDictionary;
  }

  /** The pages in order. */
  get pages(): PdfDictionary[] {
    const kids = this.dictionary(this.catalog['/Pages'])['/Kids'];
    return (this.resolve(kids) as PdfValue[]).map((kid) => this.dictionary(kid));
  }
}
