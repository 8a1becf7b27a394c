import type { Annotation } from './element.ts';
import type { AnnotationReference, PdfDocument } from './pdfkit-types.ts';

const ROLES: Record<string, Annotation['role']> = { Link: 'Link', Widget: 'Form' };

/** Where a link leads: an address, or the name of a place in the document. */
const targetOf = (action: unknown): string => {
  const { URI, D } = (action as { data?: { URI?: object; D?: object } } | undefined)?.data ?? {};
  return String(URI ?? D ?? '');
};

/** Lower left and upper right corner: in a box that is turned, pdfkit has them the other way round. */
const upright = ([x1, y1, x2, y2]: readonly number[]): unknown => [
  Math.min(x1 ?? 0, x2 ?? 0),
  Math.min(y1 ?? 0, y2 ?? 0),
  Math.max(x1 ?? 0, x2 ?? 0),
  Math.max(y1 ?? 0, y2 ?? 0),
];

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
  if (Array.isArray(data.Rect)) data.Rect = upright(data.Rect);
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
