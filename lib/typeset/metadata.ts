import { claimsPdfUa } from './claim.ts';
import type { PdfDocument } from './pdfkit-types.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Characters that XML 1.0 does not allow. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

const escapeXml = (text: string): string =>
  text.replace(FORBIDDEN, '').replace(/[&<>]/g, (character) => ENTITIES[character] ?? '');

const element = (name: string, text: string | undefined): string =>
  text ? `<${name}>${escapeXml(text)}</${name}>` : '';

const inDefaultLanguage = (name: string, text: string | undefined): string =>
  text
    ? `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></${name}>`
    : '';

const listed = (name: string, kind: 'Bag' | 'Seq', text: string | undefined): string =>
  text ? `<${name}><rdf:${kind}>${element('rdf:li', text)}</rdf:${kind}></${name}>` : '';

/**
 * What the document says of itself, as XMP (ISO 16684-1): the same as in its information
 * dictionary, and no more than its author gave. pdfkit's own does not escape XML, and knows no
 * language.
 */
export const describe = ({ info, options }: PdfDocument): string => {
  const lines = [
    inDefaultLanguage('dc:title', info.Title),
    listed('dc:creator', 'Seq', info.Author),
    inDefaultLanguage('dc:description', info.Subject),
    listed('dc:language', 'Bag', options.lang),
    element('xmp:CreateDate', `${info.CreationDate.toISOString().slice(0, 19)}Z`),
    element('xmp:CreatorTool', info.Creator),
    element('pdf:Producer', info.Producer),
    element('pdf:Keywords', info.Keywords),
  ].filter(Boolean);
  const claim = claimsPdfUa({ options })
    ? `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`
    : '';
  return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
${lines.join('\n')}
</rdf:Description>${claim}`;
};
