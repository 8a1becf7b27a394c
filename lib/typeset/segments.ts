import type { Element, Run } from './element.ts';
import { buildsPath, lastOperator, paints } from './operator.ts';

/** Part of a page that is one figure, or means nothing: from a chunk of its content to before another. */
export interface Area {
  readonly from: number;
  readonly to: number;
  readonly element?: Element;
  /** Of an artifact: why it is on the page. */
  readonly type?: string | undefined;
}

/** What a piece of content belongs to. */
export type Owner = Run | Area;

/** Chunks with ink that follow each other and belong to the same. */
export interface Segment {
  readonly from: number;
  to: number;
  /** Nothing for ink that means nothing. */
  readonly owner: Owner | undefined;
  readonly runs: Run[];
}

export const isRun = (owner: Owner | undefined): owner is Run =>
  owner !== undefined && 'text' in owner;

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

/**
 * Finds what on a page leaves ink, and to what it belongs. A segment begins where its path begins:
 * no mark may stand inside a path.
 * @param buffer the page's content, one chunk an operator or a text
 * @param runs in the order drawn; those without an owner mean nothing
 */
export const findSegments = (
  buffer: readonly Uint8Array[],
  runs: readonly Run[],
  areas: readonly Area[],
): Segment[] => {
  const areaAt = areaFinder(areas);
  const mayJoin = joiner(runs);
  const segments: Segment[] = [];
  let next = 0;
  let path = -1;
  buffer.forEach((chunk, at) => {
    const operator = lastOperator(chunk);
    if (path === -1 && buildsPath(operator)) path = at;
    if (operator === 'n') path = -1;
    // A text object without text leaves no ink.
    if (!paints(operator) || (operator === 'ET' && chunk.length < 8)) return;
    while ((runs[next]?.to ?? Infinity) <= at) next += 1;
    const run = runs[next];
    const around = areaAt(at);
    const owner = run && run.from <= at && run.owner ? run : around;
    const last = segments.at(-1);
    const from = path === -1 ? at : path;
    const segment = last && mayJoin(last.owner, owner) ? last : { from, to: at, owner, runs: [] };
    if (segment !== last) segments.push(segment);
    segment.to = at + 1;
    if (isRun(owner) && segment.runs.at(-1) !== owner) segment.runs.push(owner);
    path = -1;
  });
  return segments;
};
