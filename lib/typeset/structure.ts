import { arrange, paragraphs } from './arrange.ts';
import { checkTree } from './check-tree.ts';
import { markPage } from './content-marks.ts';
import { type Annotation, type Element, makeElement, type Node, type Run } from './element.ts';
import { boxOfInk } from './ink-box.ts';
import { bareAnnotation, dissolve, inParagraph, wrapInLink } from './link-nodes.ts';
import type { PdfDocument } from './pdfkit-types.ts';
import { Pieces } from './pieces.ts';
import type { Area } from './segments.ts';
import type { Tag } from './tag.ts';
import { TagError } from './tag-error.ts';

/** A node of the page while it is drawn. */
interface Frame {
  /** The first chunk of page content that is the node's. */
  readonly from: number;
  /** The first of the waiting nodes of the tree that was drawn inside of it. */
  readonly first: number;
  /** A link that was made in this frame and has met no text yet. */
  link?: Annotation | undefined;
}

/**
 * Builds the structure tree of one document from the inside out. A node's tag is known only after
 * the node is drawn, so everything drawn waits in a list until a tag, or the end of the page,
 * gathers what came since the node began.
 */
export class Structure {
  /** All there is in the tree, once the last page has ended. */
  readonly root: Element = makeElement({ role: 'Document' });
  private readonly pieces = new Pieces(this.root);
  private nodes: Node[] = [];
  private runs: Run[] = [];
  private areas: Area[] = [];
  private frames: Frame[] = [];
  private page: object | undefined;

  constructor(private readonly document: PdfDocument) {}

  private get length(): number {
    return this.document.page.content.buffer.length;
  }

  /** A node may begin here. */
  open(): void {
    this.frames.push({ from: this.length, first: this.nodes.length });
  }

  close(): void {
    const frame = this.frames.pop();
    if (frame?.link) this.nodes.push(...wrapInLink(frame.link, this.nodes.splice(frame.first)));
  }

  /**
   * A run of text was drawn, from this chunk of page content on.
   * @param run its text and direction, its width and type size in points
   */
  addRun(from: number, run: Pick<Run, 'text' | 'rtl' | 'width' | 'size'>): void {
    const frame = this.frames.at(-1);
    if (run.text === '') {
      if (frame?.link) this.nodes.push(bareAnnotation(frame.link));
      if (frame) frame.link = undefined;
      return;
    }
    // A line lies in the frame of its `<Text>`, which lies in the frame of the node.
    const paragraph = this.frames.at(-3) ?? this;
    const where = { from, to: this.length, line: frame ?? this, paragraph, link: frame?.link };
    const node: Run = { kind: 'run', ...run, ...where };
    if (frame) frame.link = undefined;
    this.nodes.push(node);
    this.runs.push(node);
  }

  /** An annotation was made. If it is a link, what follows in this frame is what it is about. */
  addAnnotation(annotation: Annotation): void {
    const frame = this.frames.at(-1);
    if (annotation.role !== 'Link' || !frame) {
      this.nodes.push(bareAnnotation(annotation));
      return;
    }
    if (frame.link) this.nodes.push(bareAnnotation(frame.link));
    frame.link = annotation;
  }

  /**
   * The node that began last is drawn, and this is what it is.
   * @returns true unless a page before holds the beginning of it
   */
  addTag(tag: Tag): boolean {
    const frame = this.frames.at(-1) ?? { from: 0, first: 0 };
    if (tag.role === 'Link') {
      if (!frame.link)
        throw new TagError("tag('Link') is for a <Link> with src: other nodes lead nowhere.");
      frame.link.alt = tag.alt;
      return true;
    }
    const nodes = this.nodes.splice(frame.first);
    const range = { from: frame.from, to: this.length };
    if (tag.role === 'Artifact') {
      this.areas.push({ ...range, type: tag.type });
      this.nodes.push(...dissolve(nodes));
      return true;
    }
    const element = makeElement(tag, arrange(tag, nodes));
    this.nodes.push(element);
    if (tag.role === 'Figure') this.areas.push({ ...range, element });
    // ISO 32000-1, table 344: figures and tables say where on the page they are.
    if (tag.role === 'Figure' || tag.role === 'Table') {
      const start = this.document._ctmStack.at(-1) ?? this.document._ctm;
      element.box = boxOfInk(this.document.page.content.buffer, range, start, this.runs);
    }
    return !this.pieces.has(tag);
  }

  /** @throws TagError if the tree would be wrong */
  check(): void {
    this.pieces.checkRepeats();
    checkTree(this.root);
  }

  /** Marks what the page holds and hangs it into the tree; what is left has no meaning. */
  endPage(): void {
    if (this.page === this.document.page) return;
    this.page = this.document.page;
    const children = paragraphs(this.nodes).map(inParagraph);
    for (const { element, mark } of markPage(this.document, this.runs, this.areas))
      element.children.push({ kind: 'ink', mark });
    this.pieces.addPage(children);
    this.nodes = [];
    this.runs = [];
    this.areas = [];
  }
}
