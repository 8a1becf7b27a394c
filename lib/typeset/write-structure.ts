import { type Annotation, type Element, type Mark, type Node, runsOf } from './element.ts';
import type { PdfDocument, PdfReference } from './pdfkit-types.ts';
import { spokenText } from './reading-order.ts';

/** pdfkit writes a String object as text and a plain string as a name. */
const text = (value: string): object => new String(value);

/** Attributes of ISO 32000-1, 14.8.5. */
const attributesOf = ({ tag, box }: Element): object[] => {
  const { role, scope, colSpan = 1, rowSpan = 1 } = tag;
  const layout = box && {
    O: 'Layout',
    BBox: box.map((value) => Math.round(value * 100) / 100),
    ...(role === 'Figure' && { Placement: 'Block' }),
  };
  const table = (scope || colSpan > 1 || rowSpan > 1) && {
    O: 'Table',
    ...(scope && { Scope: scope }),
    ...(colSpan > 1 && { ColSpan: colSpan }),
    ...(rowSpan > 1 && { RowSpan: rowSpan }),
  };
  return [layout, table].flatMap((attributes) => attributes || []);
};

/** Where the text of several pieces has one mark, it stands once. */
const withoutRepeats = (nodes: readonly Node[]): Node[] => {
  const markOf = (node: Node | undefined): Mark | undefined =>
    node && 'mark' in node ? node.mark : undefined;
  return nodes.filter((node, at) => {
    if (node.kind === 'element' || node.kind === 'annotation') return true;
    return node.mark && node.mark !== markOf(nodes[at - 1]);
  });
};

const writeAnnotation = (
  document: PdfDocument,
  annotation: Annotation,
  { children }: Element,
  parent: PdfReference,
): object => {
  document.getStructParentTree().add(annotation.key, parent);
  annotation.finish(annotation.alt || spokenText(children.flatMap(runsOf)) || annotation.target);
  return { Type: 'OBJR', Obj: annotation.reference, Pg: annotation.page };
};

/**
 * Writes an element and all beneath it.
 * @param around the language around the element, as a BCP 47 tag; '' if nobody said
 * @returns the element's object
 */
export const writeElement = (
  document: PdfDocument,
  element: Element,
  parent: PdfReference,
  around: string,
): PdfReference => {
  const { role, alt, lang: language = around } = element.tag;
  const attributes = attributesOf(element);
  const ref = document.ref({
    S: role,
    P: parent,
    ...(language !== around && { Lang: text(language) }),
    ...(alt && { Alt: text(alt) }),
    ...(element.actualText && { ActualText: text(element.actualText) }),
    ...(attributes.length > 0 && { A: attributes.length === 1 ? attributes[0] : attributes }),
  });
  const writeMark = ({ page, mcid, parents }: Mark): unknown => {
    ref.data.Pg ??= page;
    parents[mcid] = ref;
    return ref.data.Pg === page ? mcid : { Type: 'MCR', Pg: page, MCID: mcid };
  };
  ref.data.K = withoutRepeats(element.children).map((node) => {
    if (node.kind === 'element') return writeElement(document, node, ref, language);
    if (node.kind === 'annotation') return writeAnnotation(document, node, element, ref);
    return node.mark && writeMark(node.mark);
  });
  ref.end();
  return ref;
};
