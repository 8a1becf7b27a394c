import type { Element, Mark, Run } from './element.ts';
import type { PdfDocument } from './pdfkit-types.ts';
import { type Area, findSegments, isRun, type Owner } from './segments.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const END = encode('EMC\n');

const elementOf = (owner: Owner | undefined): Element | undefined =>
  isRun(owner) ? owner.owner : owner?.element;

const beginning = (owner: Owner | undefined, mark: Mark | undefined): Uint8Array => {
  const role = isRun(owner) && owner.link ? 'Link' : elementOf(owner)?.tag.role;
  if (mark) return encode(`/${role} <</MCID ${mark.mcid}>> BDC\n`);
  const type = isRun(owner) ? undefined : owner?.type;
  return encode(type ? `/Artifact <</Type /${type}>> BDC\n` : '/Artifact BMC\n');
};

/** A new number for content of the page that is drawn. */
const newMark = (document: PdfDocument): Mark => {
  const { page } = document;
  const parents = document.getStructParentTree().get(page.structParentTreeKey);
  parents.push(null);
  return { page: page.dictionary, mcid: parents.length - 1, parents };
};

/**
 * Marks what is on a finished page, in one pass: each piece with ink refers to its element, and ink
 * of no element is an artifact.
 * @param runs in the order drawn; each receives its mark, if it has an owner
 * @returns the marks of figures' own ink
 */
export const markPage = (
  document: PdfDocument,
  runs: readonly Run[],
  areas: readonly Area[],
): { readonly element: Element; readonly mark: Mark }[] => {
  const { content } = document.page;
  const inks: { element: Element; mark: Mark }[] = [];
  const marked: Uint8Array[] = [];
  let done = 0;
  const copyTo = (end: number): void => {
    for (; done < end; done += 1) marked.push(content.buffer[done] as Uint8Array);
  };
  for (const { from, to, owner, runs: own } of findSegments(content.buffer, runs, areas)) {
    const element = elementOf(owner);
    const mark = element && newMark(document);
    for (const run of own) run.mark = mark;
    if (mark && own.length === 0) inks.push({ element, mark });
    copyTo(from);
    marked.push(beginning(owner, mark));
    copyTo(to);
    marked.push(END);
  }
  copyTo(content.buffer.length);
  content.buffer = marked;
  return inks;
};
