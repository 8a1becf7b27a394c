import { TagError } from './tag-error.ts';
import type { PdfDocument } from './types.ts';

/**
 * Holds a document that claims PDF/UA to what the structure tree alone does not tell.
 * @throws TagError
 */
export const checkClaim = ({ info, options, version, _fontFamilies, _root }: PdfDocument): void => {
  if (options.subset !== 'PDF/UA') return;
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
