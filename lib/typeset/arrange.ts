import { type Element, makeElement, type Node } from './element.ts';
import type { Tag } from './tag.ts';

/** Roles whose text stands in them directly, whatever else they hold. */
const INLINE = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'Span', 'Lbl', 'Figure', 'Link']);
/** Roles whose text stands in them directly if they hold nothing else. */
const EITHER = new Set(['LBody', 'TH', 'TD', 'Caption']);
/** Roles that cannot hold text; the check of the tree says so. */
const STRICT = new Set(['L', 'Table', 'THead', 'TBody', 'TFoot', 'TR']);

/** Gathers text without a role: one paragraph for each `<Text>`. */
export const paragraphs = (nodes: readonly Node[]): Node[] => {
  const result: Node[] = [];
  let open: { readonly paragraph: object; readonly children: Node[] } | undefined;
  const settle = (): void => {
    if (open) result.push(makeElement({ role: 'P' }, open.children));
    open = undefined;
  };
  for (const node of nodes) {
    if (node.kind !== 'run') {
      settle();
      result.push(node);
      continue;
    }
    if (open?.paragraph !== node.paragraph) settle();
    open ??= { paragraph: node.paragraph, children: [] };
    open.children.push(node);
  }
  settle();
  return result;
};

const isPartOfItem = (node: Node): boolean =>
  node.kind === 'element' && (node.tag.role === 'Lbl' || node.tag.role === 'LBody');

/** Puts all of an item that is neither label nor body into a body. */
const withBody = ({ key }: Tag, nodes: readonly Node[]): Node[] => {
  const rest = nodes.filter((node) => !isPartOfItem(node));
  if (rest.length === 0) return [...nodes];
  const tag: Tag = { role: 'LBody', ...(key && { key: `${key} body` }) };
  const body = makeElement(tag, arrange(tag, rest));
  const place = nodes.findIndex((node) => !isPartOfItem(node));
  const before = nodes.slice(0, place).filter(isPartOfItem);
  return [...before, body, ...nodes.slice(place).filter(isPartOfItem)];
};

/** The children an element of this tag has, from what was drawn inside of its node. */
export const arrange = (tag: Tag, nodes: readonly Node[]): Node[] => {
  if (INLINE.has(tag.role) || STRICT.has(tag.role)) return [...nodes];
  if (EITHER.has(tag.role) && nodes.every(({ kind }) => kind === 'run')) return [...nodes];
  return tag.role === 'LI' ? withBody(tag, nodes) : paragraphs(nodes);
};

/** The elements beneath a node that hold no others. */
export const leavesOf = (node: Node): Element[] => {
  if (node.kind !== 'element') return [];
  const inside = node.children.filter(({ kind }) => kind === 'element');
  return inside.length === 0 ? [node] : inside.flatMap(leavesOf);
};
