import { type Element, makeElement, type Node } from './element.ts';
import { HEADINGS } from './tag.ts';

/** 1 for H1 up to 6; 0 for all that is no heading. */
export const headingLevel = (node: Node | undefined): number =>
  node?.kind === 'element' ? HEADINGS.indexOf(node.tag.role as 'H1') + 1 : 0;

/** The level of the heading a node begins with. */
const levelOf = (node: Node): number =>
  node.kind === 'element' && node.tag.role === 'Sect'
    ? headingLevel(node.children[0])
    : headingLevel(node);

/**
 * Puts each heading below H1 into a Sect with all that follows it, up to the next heading of its
 * level or above. react-pdf breaks pages best where headings and texts are siblings, so no node
 * stands for the section.
 */
export const makeSections = (container: Element): void => {
  const all: Node[] = [];
  const open: { readonly level: number; readonly children: Node[] }[] = [];
  for (const child of container.children) {
    if (child.kind === 'element') makeSections(child);
    const level = levelOf(child);
    while (level > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const place = open.at(-1)?.children ?? all;
    const beginsContainer = container.tag.role === 'Sect' && place === all && all.length === 0;
    if (headingLevel(child) < 2 || beginsContainer) {
      place.push(child);
      continue;
    }
    const section = makeElement({ role: 'Sect' }, [child]);
    place.push(section);
    open.push({ level, children: section.children });
  }
  container.children = all;
};
