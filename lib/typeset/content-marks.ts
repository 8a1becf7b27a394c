import type { Element, Mark, Run } from './element.ts';
import { buildsPath, lastOperator, paints } from './operator.ts';
import type { PdfDocument } from './types.ts';

/** Part of a page that is one figure, or means nothing: from a chunk of its content to before another. */
export interface Area {
  readonly from: number;
  readonly to: number;
  readonly element?: Element;
  /** Of an artifact: why it is on the page. */
  readonly type?: string | undefined;
}

/** What a piece of content belongs to. */
type Owner = Run | Area;

interface Segment {
  readonly from: number;
  to: number;
  readonly owner: Owner | undefined;
  readonly mark?: Mark;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const END = encode('EMC\n');

const isRun = (owner: Owner | undefined): owner is Run => owner !== undefined && 'text' in owner;

/**
 * Tells whether two pieces that follow each other may have one mark. Where a text has parts from
 * right to left, they are put in order of reading later, line by line and direction by direction.
 */
const joiner = (
  runs: readonly Run[],
): ((a: Owner | undefined, b: Owner | undefined) => boolean) => {
  const mixed = new Set(runs.filter(({ rtl }) => rtl).map(({ paragraph }) => paragraph));
  return (a, b) => {
    if (!isRun(a) || !isRun(b)) return a === b;
    const isPlain = !mixed.has(a.paragraph) && !mixed.has(b.paragraph);
    const isSame = a.owner === b.owner && a.link === b.link;
    return isSame && (isPlain || (a.line === b.line && a.rtl === b.rtl));
  };
};

/** The innermost area around each chunk, asked for in rising order. */
const areaFinder = (areas: readonly Area[]): ((at: number) => Area | undefined) => {
  const rest = areas.toSorted((a, b) => b.from - a.from || a.to - b.to);
  const open: Area[] = [];
  return (at) => {
    for (let next = rest.at(-1); next && next.from <= at; next = rest.at(-1)) {
      open.push(next);
      rest.pop();
    }
    while (open.length > 0 && (open.at(-1)?.to ?? 0) <= at) open.pop();
    return open.at(-1);
  };
};

const artifact = (type: string | undefined): Uint8Array =>
  encode(type ? `/Artifact <</Type /${type}>> BDC\n` : '/Artifact BMC\n');

/**
 * Marks what is on a finished page, in one pass: each piece with ink refers to its element, and ink
 * of no element is an artifact. Only what leaves ink is marked, so that no mark stands inside a path.
 * @param runs in the order drawn; each receives its mark, if it has an owner
 * @returns the marks of figures' own ink
 */
export const markPage = (
  document: PdfDocument,
  runs: readonly Run[],
  areas: readonly Area[],
): { readonly element: Element; readonly mark: Mark }[] => {
  const { page } = document;
  const areaAt = areaFinder(areas);
  const mayJoin = joiner(runs);
  const newMark = (): Mark => {
    const parents = document.getStructParentTree().get(page.structParentTreeKey);
    parents.push(null);
    return { page: page.dictionary, mcid: parents.length - 1, parents };
  };
  const segments: Segment[] = [];
  const inks: { element: Element; mark: Mark }[] = [];
  let next = 0;
  let path = -1;
  page.content.buffer.forEach((chunk, at) => {
    const operator = lastOperator(chunk);
    if (path === -1 && buildsPath(operator)) path = at;
    if (operator === 'n') path = -1;
    // A text object without text leaves no ink.
    if (!paints(operator) || (operator === 'ET' && chunk.length < 8)) return;
    while (runs[next] && (runs[next]?.to ?? 0) <= at) next += 1;
    const run = runs[next];
    const around = areaAt(at);
    const owner = run && run.from <= at && run.owner ? run : around;
    let last = segments.at(-1);
    if (last && mayJoin(last.owner, owner)) last.to = at + 1;
    else {
      const element = isRun(owner) ? owner.owner : owner?.element;
      const mark = element && newMark();
      last = { from: path === -1 ? at : path, to: at + 1, owner, ...(mark && { mark }) };
      segments.push(last);
      if (mark && element && !isRun(owner)) inks.push({ element, mark });
    }
    if (isRun(owner)) owner.mark = last.mark;
    path = -1;
  });
  const marked: Uint8Array[] = [];
  let done = 0;
  for (const { from, to, owner, mark } of segments) {
    for (; done < from; done += 1) marked.push(page.content.buffer[done] as Uint8Array);
    const role =
      isRun(owner) && owner.link ? 'Link' : (isRun(owner) ? owner.owner : owner?.element)?.tag.role;
    marked.push(
      mark
        ? encode(`/${role} <</MCID ${mark.mcid}>> BDC\n`)
        : artifact(isRun(owner) ? undefined : owner?.type),
    );
    for (; done < to; done += 1) marked.push(page.content.buffer[done] as Uint8Array);
    marked.push(END);
  }
  for (; done < page.content.buffer.length; done += 1)
    marked.push(page.content.buffer[done] as Uint8Array);
  page.content.buffer = marked;
  return inks;
};
