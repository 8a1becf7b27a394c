import type { PdfDocument } from './pdfkit-types.ts';
import { TagError } from './tag-error.ts';

/**
 * Props of `<Document>`: the file says that it keeps PDF/UA-1 (ISO 14289-1). It is then held to all
 * that software can check; what only people can judge is the author's to answer for.
 */
// pdfkit knows this conformance; the types of @react-pdf/renderer do not.
export const PDF_UA = { conformance: 'PDF/UA' } as unknown as { readonly conformance: never };

/** True if a document was made with `PDF_UA`. */
export const claimsPdfUa = ({ options }: Pick<PdfDocument, 'options'>): boolean =>
  options.subset === 'PDF/UA';

/**
 * Holds a document that claims PDF/UA to what the structure tree alone does not tell.
 * @throws TagError
 */
export const checkClaim = (document: PdfDocument): void => {
  if (!claimsPdfUa(document)) return;
  const { info, options, version, _fontFamilies, _root } = document;
  const fail = (what: string): never => {
    throw new TagError(`PDF/UA is claimed, but ${what}`);
  };
  if (!info.Title?.trim()) fail('the document has no title. Write <Document title="…">.');
  if (!options.lang) fail('the document has no language. Write <Document language="…">.');
  if (version < 1.7) fail('the file has an older format. Leave pdfVersion out.');
  if (_root.data.AcroForm)
    fail('form fields have no description for readers here. Leave them out.');
  for (const font of Object.values(_fontFamilies))
    if (!font.subset && font.dictionary)
      fail(`the font ${font.name} is not embedded. Register a typeset family for all text.`);
};
