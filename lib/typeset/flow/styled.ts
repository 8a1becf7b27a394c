import type { SourceNode, Style } from './node.ts';
import { resolveStyle } from './style.ts';

/** A node with its style, before it has a size. */
export interface Styled {
  readonly node: SourceNode;
  readonly style: Style;
}

export const isAbsolute = ({ style }: Styled): boolean => style.position === 'absolute';

/** Children with their styles. Words that stand in a `<Link>` are a text. */
export const childrenOf = ({ node, style }: Styled): Styled[] => {
  const { children = [] } = node;
  const isText = children.length > 0 && children.every(({ type }) => type === 'TEXT_INSTANCE');
  const nodes: readonly SourceNode[] = isText ? [{ type: 'TEXT', children }] : children;
  return nodes.map((child) => ({ node: child, style: resolveStyle(child.style, style) }));
};

/** Margins to the left and right together, in points. */
export const marginsAcross = ({ style }: Styled): number => style.margin.left + style.margin.right;
