import { makeLabelLine } from './label-line.ts';
import type { LayoutNode } from './types.ts';

/** What stands on a page whose number is this, of so many. */
export type PageLabel = (page: number, pages: number) => string;

/**
 * The props of a `<Text fixed>` that holds the number of its page. react-pdf's own way, the prop
 * `render`, lays out the whole document twice to learn how many pages there are; a label is put
 * into pages that are laid out already. It must fit the box on one line, which runs from left to
 * right; what stands between the tags keeps the line open and is not printed.
 */
export const pageLabel = (label: PageLabel): { readonly pageLabel: PageLabel } => ({
  pageLabel: label,
});

/** Writes the label of one page into the nodes that ask for it. */
const fillPage = (node: LayoutNode, page: number, pages: number): void => {
  const [line] = node.lines ?? [];
  if (node.props?.pageLabel && line) {
    // Nodes that stand on every page share their lines: this one gets its own.
    node.lines = [makeLabelLine(line, node.props.pageLabel(page, pages), node.box)];
  }
  for (const child of node.children ?? []) fillPage(child, page, pages);
};

/** Writes page labels into a document that is laid out. */
export const fillPageLabels = ({ children: pages = [] }: LayoutNode): void => {
  for (const [index, page] of pages.entries()) fillPage(page, index + 1, pages.length);
};
