import { type Element, type Node, textOf } from './element.ts';
import type { Tag } from './tag.ts';
import { quote, TagError } from './tag-error.ts';

interface Piece {
  readonly element: Element;
  /** The last page it is on, from 1. */
  page: number;
  /** How many pages it is on. */
  pages: number;
  readonly text: string;
  /** True if all its pieces say the same. */
  repeats: boolean;
}

/**
 * Joins pages to one tree. A node that pages divide is drawn once on each, with one key: what its
 * later pieces hold joins the element of the first.
 */
export class Pieces {
  private readonly known = new Map<string, Piece>();
  private page = 0;

  constructor(private readonly root: Element) {}

  /** True if a page before holds a piece of the node with this tag. */
  has({ key }: Tag): boolean {
    return key !== undefined && this.known.has(key);
  }

  /** @throws TagError if a node repeats on every page of the document: it is no part of the text */
  checkRepeats(): void {
    for (const { element, pages, text, repeats } of this.known.values())
      if (repeats && pages === this.page && pages > 1)
        throw new TagError(
          `A node tagged ${element.tag.role} repeats on every page; ${quote(text)}. Give it tag('Artifact', { type: 'Pagination' }).`,
        );
  }

  /** @throws TagError if two nodes have one key */
  addPage(children: readonly Node[]): void {
    this.page += 1;
    this.join(this.root, children);
  }

  private join(parent: Element, children: readonly Node[]): void {
    for (const child of children) {
      const place = child.kind === 'element' ? this.place(child) : undefined;
      if (!place || place === child) parent.children.push(child);
      if (!place || child.kind !== 'element') continue;
      const own = child.children;
      // What pages divide has no one place on a page.
      if (place === child) child.children = [];
      else place.box = undefined;
      this.join(place, own);
    }
  }

  /** The element a piece belongs to: itself, if it is the first. */
  private place(element: Element): Element {
    const { key, role } = element.tag;
    if (!key) return element;
    const piece = this.known.get(key);
    const text = textOf(element);
    if (!piece) {
      this.known.set(key, { element, page: this.page, pages: 1, text, repeats: text !== '' });
      return element;
    }
    if (piece.page !== this.page - 1)
      throw new TagError(
        `Two nodes share one tag('${role}'), of the second ${quote(text)}. Call tag() anew for each node.`,
      );
    piece.page = this.page;
    piece.pages += 1;
    piece.repeats &&= piece.text === text;
    return piece.element;
  }
}
