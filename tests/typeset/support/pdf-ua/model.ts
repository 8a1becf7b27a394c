import { PdfFile } from '../pdf-file.ts';
import type { PdfDictionary, PdfValue } from '../pdf-syntax.ts';
import { type Content, readContent } from './content.ts';

/** One structure element. */
export interface Struct {
  readonly id: number;
  readonly type: string;
  readonly dictionary: PdfDictionary;
  readonly parent: Struct | undefined;
  readonly children: Struct[];
  /** Marked content: number of the page's object, and the mark's. */
  readonly marks: { readonly page: number; readonly mcid: number }[];
  /** Numbers of annotations' objects. */
  readonly objects: number[];
}

export interface Page {
  readonly id: number;
  readonly dictionary: PdfDictionary;
  readonly content: Content;
}

/** A finished file as the conditions of PDF/UA see it. */
export interface Model {
  readonly file: PdfFile;
  /** The whole file as Latin-1. */
  readonly source: string;
  readonly catalog: PdfDictionary;
  readonly root: PdfDictionary;
  readonly pages: readonly Page[];
  /** All elements, each before its children. */
  readonly elements: readonly Struct[];
}

export const idOf = (value: PdfValue | undefined): number =>
  value && typeof value === 'object' && 'reference' in value ? Number(value.reference) : -1;

export const list = (file: PdfFile, value: PdfValue | undefined): PdfValue[] => {
  const found = file.resolve(value);
  if (found === null) return [];
  return Array.isArray(found) ? found : [value as PdfValue];
};

/** A text string as JavaScript has it. */
export const textOf = (value: PdfValue | undefined): string | undefined => {
  if (!(value instanceof Uint8Array)) return undefined;
  const isWide = value[0] === 0xfe && value[1] === 0xff;
  return isWide
    ? new TextDecoder('utf-16be').decode(value.slice(2))
    : new TextDecoder('latin1').decode(value);
};

const readElements = (file: PdfFile, root: PdfDictionary): Struct[] => {
  const all: Struct[] = [];
  const read = (value: PdfValue, parent: Struct | undefined): void => {
    const dictionary = file.dictionary(value);
    const struct: Struct = {
      id: idOf(value),
      type: String(dictionary['/S'] ?? '').slice(1),
      dictionary,
      parent,
      children: [],
      marks: [],
      objects: [],
    };
    all.push(struct);
    parent?.children.push(struct);
    for (const kid of list(file, dictionary['/K'])) {
      const inner = file.dictionary(kid);
      const page = idOf(inner['/Pg'] ?? dictionary['/Pg']);
      if (typeof kid === 'number') struct.marks.push({ page, mcid: kid });
      else if (inner['/Type'] === '/MCR') struct.marks.push({ page, mcid: Number(inner['/MCID']) });
      else if (inner['/Type'] === '/OBJR') struct.objects.push(idOf(inner['/Obj']));
      else read(kid, struct);
    }
  };
  for (const kid of list(file, root['/K'])) read(kid, undefined);
  return all;
};

export const readModel = (bytes: Uint8Array): Model => {
  const file = new PdfFile(bytes);
  const { catalog } = file;
  const root = file.dictionary(catalog['/StructTreeRoot']);
  const pages = list(file, file.dictionary(catalog['/Pages'])['/Kids']).map((kid) => {
    const dictionary = file.dictionary(kid);
    const content = readContent(file.stream(dictionary['/Contents']).toString('latin1'));
    return { id: idOf(kid), dictionary, content };
  });
  const source = Buffer.from(bytes).toString('latin1');
  return { file, source, catalog, root, pages, elements: readElements(file, root) };
};

/** An element and all around it, from the inside out. */
export const ancestors = (struct: Struct | undefined): Struct[] =>
  struct ? [struct, ...ancestors(struct.parent)] : [];
