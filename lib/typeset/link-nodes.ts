import { leavesOf } from './arrange.ts';
import { type Annotation, type Element, makeElement, type Node, runsOf } from './element.ts';

/** An annotation without content of its own, as an element. */
export const bareAnnotation = (annotation: Annotation): Element =>
  makeElement({ role: annotation.role }, [annotation]);

/** What a `<Link>` is in the tree that was drawn with these nodes inside of it. */
export const wrapInLink = (link: Annotation, nodes: readonly Node[]): readonly Node[] => {
  const runs = nodes.flatMap(runsOf).filter((run) => !run.link);
  if (runs.length === 0 || nodes.flatMap(leavesOf).length > 1)
    return [makeElement({ role: 'Link' }, [...nodes, link])];
  // A link stands inside of its paragraph, not around it.
  for (const run of runs) run.link = link;
  return nodes;
};

const annotationsOf = (node: Node): Annotation[] => {
  if (node.kind === 'annotation') return [node];
  return node.kind === 'element' ? node.children.flatMap(annotationsOf) : [];
};

/**
 * Takes what means nothing out of the tree.
 * @returns its links, which must stay, or their annotations had no place
 */
export const dissolve = (nodes: readonly Node[]): Element[] => {
  const runs = nodes.flatMap(runsOf);
  const links = new Set(runs.flatMap(({ link }) => link ?? []));
  for (const run of runs) run.owner = undefined;
  for (const annotation of nodes.flatMap(annotationsOf)) links.add(annotation);
  return [...links].map(bareAnnotation);
};

/** True for what stands in a line of text. */
const needsParagraph = (node: Node): boolean =>
  node.kind === 'annotation' ||
  (node.kind === 'element' &&
    node.tag.role === 'Link' &&
    !node.children.some((child) => child.kind === 'element' && child.tag.role !== 'Figure'));

/** A node of a page, in a paragraph if it is a link or an annotation that stands in none. */
export const inParagraph = (node: Node): Node =>
  needsParagraph(node) ? makeElement({ role: 'P' }, [node]) : node;
