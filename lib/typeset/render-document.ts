import drawDocument from '@react-pdf/render';
import { type DocumentProps, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { CollectedDocument } from './collected-document.ts';
import { layoutDocument } from './flow/layout-document.ts';
import type { LaidNode, SourceNode } from './flow/node.ts';

/** What `pdf()` gives: react-pdf's tree of a document, and the way to another one. */
interface Instance {
  readonly container: { readonly document: SourceNode & { readonly props: DocumentProps } };
  updateContainer(element: null): void;
}

/** react-pdf's tree of a document. */
const build = (element: ReactElement<DocumentProps>) => {
  const instance = pdf(element) as unknown as Instance;
  const tree = instance.container.document;
  // React keeps what is mounted for good, as if it were a page in a browser.
  instance.updateContainer(null);
  return { tree, props: tree.props };
};

const draw = drawDocument as unknown as (
  document: PDFKit.PDFDocument,
  root: { readonly children: readonly LaidNode[] },
) => void;

/** pdfkit's options for what `<Document>` says of itself. What is not said is not in the file. */
const optionsOf = (props: DocumentProps): PDFKit.PDFDocumentOptions => {
  const info = Object.entries({
    Title: props.title,
    Author: props.author,
    Subject: props.subject,
    Keywords: props.keywords,
    Creator: props.creator ?? '',
    Producer: props.producer ?? '',
    CreationDate: props.creationDate,
    ModDate: props.modificationDate,
  }).filter(([, value]) => value !== undefined);
  return {
    pdfVersion: props.pdfVersion ?? '1.7',
    ...(props.language && { lang: props.language }),
    // See `PDF_UA`.
    ...(props.conformance && { subset: props.conformance }),
    displayTitle: true,
    autoFirstPage: false,
    // None: pdfkit would open Helvetica, which is never drawn with.
    font: '',
    info: Object.fromEntries(info),
  };
};

/** A document on paper. */
export interface PrintedDocument {
  /** The PDF. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many pages it has. */
  readonly pages: number;
}

/**
 * Sets a `<Document>` on paper. Does what `pdf(…).toBlob()` does, in Node and in a browser, but
 * faster, and fills page labels; the same element gives the same bytes if it has a `creationDate`.
 * @throws MissingGlyphError if a character cannot be drawn
 */
export const printDocument = async (
  element: ReactElement<DocumentProps>,
): Promise<PrintedDocument> => {
  const { tree, props } = build(element);
  const root = await layoutDocument(tree);
  const document = new CollectedDocument(optionsOf(props));
  draw(document, root);
  return { bytes: document.bytes(), pages: root.children.length };
};

/**
 * What `printDocument` does, for whoever wants the PDF alone.
 * @returns the PDF's bytes
 * @throws MissingGlyphError if a character cannot be drawn
 */
export const renderDocument = async (
  element: ReactElement<DocumentProps>,
): Promise<Uint8Array<ArrayBuffer>> => (await printDocument(element)).bytes;

/**
 * Counts the sheets of paper a `<Document>` would take, without drawing it: whether something fits.
 * @throws MissingGlyphError if a character cannot be drawn
 */
export const countSheets = async (element: ReactElement<DocumentProps>): Promise<number> =>
  (await layoutDocument(build(element).tree)).children.length;
