import type { Annotation } from './element.ts';
import type { AnnotationReference, PdfDocument } from './pdfkit-types.ts';

const ROLES: Record<string, Annotation['role']> = { Link: 'Link', Widget: 'Form' };

/** Where a link leads: an address, or the name of a place in the document. */
const targetOf = (action: unknown): string => {
  const { URI, D } = (action as { data?: { URI?: object; D?: object } } | undefined)?.data ?? {};
  return String(URI ?? D ?? '');
};

/**
 * Gives an annotation its number in the structure tree, and keeps it from being written until it is
 * known what it is about.
 */
export const holdAnnotation = (
  document: PdfDocument,
  { annotationRef: reference }: AnnotationReference,
): Annotation => {
  const key = document.createStructParentTreeNextKey();
  const { data } = reference;
  data.StructParent = key;
  const role = ROLES[String(data.Subtype)] ?? 'Annot';
  const write = reference.end;
  reference.end = () => undefined;
  const finish = (contents: string): void => {
    // A note says itself what it is about.
    if (role !== 'Form' && !String(data.Contents ?? '')) data.Contents = new String(contents);
    write.call(reference);
  };
  const { dictionary: page } = document.page;
  return { kind: 'annotation', role, page, reference, key, target: targetOf(data.A), finish };
};
