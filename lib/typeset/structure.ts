import { type Chunk, lastChunk, markArtifacts, markRange } from './content-marks.ts';
import type { Tag } from './tag.ts';
import type { PdfDocument, StructureElement } from './types.ts';

/** A run of text that has no place in the structure tree yet. */
interface Run {
  readonly after: Chunk | undefined;
  readonly last: Chunk | undefined;
  readonly link: StructureElement | undefined;
}

type Node = Run | StructureElement;

const isRun = (node: Node): node is Run => 'after' in node;

/**
 * Builds the structure tree of one document from the inside out. A node's tag is known only after
 * the node is drawn, so everything drawn waits in a list until a tag, or the end of the page,
 * gathers what came since the node began.
 */
export class Structure {
  private nodes: Node[] = [];
  private readonly frames: { readonly after: Chunk | undefined; readonly first: number }[] = [];
  private link: StructureElement | undefined;
  private root: StructureElement | undefined;

  constructor(private readonly document: PdfDocument) {}

  /** A node may begin here. */
  open(): void {
    this.frames.push({ after: lastChunk(this.document), first: this.nodes.length });
  }

  close(): void {
    this.frames.pop();
  }

  /** A run of text was drawn after this chunk. */
  addRun(after: Chunk | undefined): void {
    this.nodes.push({ after, last: lastChunk(this.document), link: this.link });
    this.link = undefined;
  }

  /** A link was made; the next run is its text. */
  addLink(link: StructureElement): void {
    if (this.link) this.nodes.push(this.link);
    this.link = link;
  }

  private element({ role, alt, lang }: Tag, children: readonly Node[]): StructureElement {
    const options = { ...(alt ? { alt } : {}), ...(lang ? { lang } : {}) };
    const element = this.document.struct(role, options);
    for (const child of children) element.add(isRun(child) ? this.content(child, role) : child);
    return element;
  }

  /** A run's place in the tree, inside its link if it has one. */
  private content({ after, last, link }: Run, role: string) {
    const content = markRange(this.document, link ? 'Link' : role, after, last);
    return link ? link.add(content) : content;
  }

  /** Gathers runs between elements into paragraphs. */
  private paragraphs(nodes: readonly Node[]): StructureElement[] {
    const groups: Node[][] = [];
    for (const node of nodes) {
      const last = groups.at(-1)?.at(-1);
      if (last && isRun(last) && isRun(node)) groups.at(-1)?.push(node);
      else groups.push([node]);
    }
    return groups.flatMap((group) => {
      const [first] = group;
      return first && !isRun(first) ? [first] : [this.element({ role: 'P' }, group)];
    });
  }

  /** The node that began last is drawn, and this is what it is. */
  addTag(tag: Tag): void {
    const { after, first } = this.frames.at(-1) ?? { after: undefined, first: 0 };
    const nodes = this.nodes.splice(first);
    if (tag.role === 'Artifact') {
      // Elements must end somewhere, or pdfkit never ends the file.
      this.nodes.push(...nodes.flatMap((node) => (isRun(node) ? (node.link ?? []) : node)));
      return;
    }
    if (nodes.length === 0 && tag.role !== 'Figure') return;
    const isLeaf = nodes.every(isRun);
    // The body of a list item is an element of its own.
    const isItem = tag.role === 'LI' && isLeaf;
    const inner = isItem ? { role: 'LBody' as const } : tag;
    const whole = isLeaf && !nodes.some((node) => node.link);
    const element = whole
      ? this.element(inner, []).add(markRange(this.document, inner.role, after))
      : this.element(inner, isLeaf ? nodes : this.paragraphs(nodes));
    this.nodes.push(isItem ? this.element(tag, [element]) : element);
  }

  /** Hangs what the page holds into the tree; what is left has no meaning. */
  endPage(): void {
    if (this.link) this.addLink(this.link);
    this.link = undefined;
    for (const element of this.paragraphs(this.nodes.splice(0))) {
      if (!this.root) {
        this.root = this.document.struct('Document', {});
        this.document.addStructure(this.root);
      }
      this.root.add(element);
      element.end();
    }
    markArtifacts(this.document);
  }
}
