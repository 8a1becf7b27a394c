import layoutDocument from '@react-pdf/layout';
import drawDocument from '@react-pdf/render';
import { type DocumentProps, Font, pdf } from '@react-pdf/renderer';
import PDFDocument from 'pdfkit';
import type { ReactElement } from 'react';
import { concat } from './concat.ts';
import { fillPageLabels } from './page-label.ts';
import type { LayoutNode } from './types.ts';

/** react-pdf's tree of a document, which `pdf()` keeps but does not declare. */
interface Container {
  readonly container: { readonly document: LayoutNode & { readonly props: DocumentProps } };
}

const layout = layoutDocument as unknown as (
  root: LayoutNode,
  fonts: typeof Font,
) => Promise<LayoutNode>;
const draw = drawDocument as unknown as (document: PDFKit.PDFDocument, root: LayoutNode) => void;

/** A document that keeps what it writes, in place of a stream that hands it on piece by piece. */
class CollectedDocument extends PDFDocument {
  // pdfkit writes before its constructor ends, when fields do not exist yet.
  declare private pieces: Uint8Array[] | undefined;

  override push(piece: Uint8Array | null): boolean {
    this.pieces ??= [];
    if (piece) this.pieces.push(piece);
    return true;
  }

  /** All of the file, once the document has ended. */
  bytes(): Uint8Array<ArrayBuffer> {
    return concat(this.pieces ?? []);
  }
}

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
    info: Object.fromEntries(info),
  };
};

/**
 * Sets a `<Document>` on paper. Does what `pdf(…).toBlob()` does, in Node and in a browser, but
 * faster, and fills page labels; the same element gives the same bytes if it has a `creationDate`.
 * @returns the PDF's bytes
 * @throws MissingGlyphError if a character cannot be drawn
 */
export const renderDocument = async (
  element: ReactElement<DocumentProps>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const { container } = pdf(element) as unknown as Container;
  const root = await layout(container.document, Font);
  fillPageLabels(root);
  const document = new CollectedDocument(optionsOf(container.document.props));
  draw(document, root);
  return document.bytes();
};
