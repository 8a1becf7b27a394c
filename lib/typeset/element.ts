import type { PdfReference } from './pdfkit-types.ts';
import type { Tag } from './tag.ts';

/** A piece of a page's content with a number by which the structure tree refers to it. */
export interface Mark {
  readonly page: PdfReference;
  readonly mcid: number;
  /** Of its page: which element each number belongs to. */
  readonly parents: (PdfReference | null)[];
}

/** A link, or another annotation, that waits for its place in the tree. */
export interface Annotation {
  readonly kind: 'annotation';
  readonly role: 'Link' | 'Annot' | 'Form';
  readonly page: PdfReference;
  /** Its object in the file. */
  readonly reference: PdfReference;
  /** Its number in the structure's parent tree. */
  readonly key: number;
  /** Where it leads; '' for other annotations. */
  readonly target: string;
  /** Description given with `tag('Link', { alt })`. */
  alt?: string | undefined;
  /** True once an element of the tree refers to it. */
  placed?: boolean;
  /** Writes the annotation. */
  finish(contents: string): void;
}

/** One run of one line of text, as it is drawn. */
export interface Run {
  readonly kind: 'run';
  /** Its place among the page's chunks of content: from the first to before the last. */
  readonly from: number;
  readonly to: number;
  /** In order of reading. */
  readonly text: string;
  readonly rtl: boolean;
  /** In points. */
  readonly width: number;
  readonly size: number;
  /** The same for all runs of one line, and of one `<Text>`. */
  readonly line: object;
  readonly paragraph: object;
  link?: Annotation | undefined;
  owner?: Element | undefined;
  mark?: Mark | undefined;
}

/** Ink without text. */
export interface Ink {
  readonly kind: 'ink';
  readonly mark: Mark;
}

/** One element of the structure tree, before it is written. */
export interface Element {
  readonly kind: 'element';
  readonly tag: Tag;
  children: Node[];
  /** Left, bottom, right and top in points from the lower left corner of its page. */
  box?: readonly [number, number, number, number] | undefined;
  /** What the content reads as, where the order drawn does not tell. */
  actualText?: string | undefined;
}

export type Node = Run | Ink | Annotation | Element;

export const makeElement = (tag: Tag, children: Node[] = []): Element => {
  const element: Element = { kind: 'element', tag, children };
  for (const child of children) if (child.kind === 'run') child.owner = element;
  return element;
};

/** All text beneath a node, in the order drawn. */
export const textOf = (node: Node): string => {
  if (node.kind === 'run') return node.text;
  return node.kind === 'element' ? node.children.map(textOf).join('') : '';
};

/** All runs beneath a node. */
export const runsOf = (node: Node): Run[] => {
  if (node.kind === 'run') return [node];
  return node.kind === 'element' ? node.children.flatMap(runsOf) : [];
};

/** Those of these nodes that are elements. */
export const childElements = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (node.kind === 'element' ? node : []));
