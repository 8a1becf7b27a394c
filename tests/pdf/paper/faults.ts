import type { Format } from '../../../lib/formats.ts';
import { excess, intersect, isEmpty } from './box.ts';
import { type Ink, lineOf } from './ink.ts';
import type { Paper } from './read-ink.ts';

/** Points by which the ink of a letter may leave the box it is set in: overhang, half a line. */
const OVERHANG = 2;

/** Points from the edge that office printers leave white, whatever they are told: 5 mm. */
const UNPRINTED = 14.17;

/** Lines that say where to cut or fold are thinner than any that belongs to the words. */
const HAIRLINE = 0.5;

/** A last page with fewer lines than this was not worth its paper, unless pictures fill this part. */
const LINES_WORTH_A_PAGE = 3;
const PART_WORTH_A_PAGE = 1 / 6;

/** Levels of headings, as the structure tree has them: 0 for all else. */
const levelOf = ({ role }: Ink): number => Number(/^H([1-6])$/.exec(role)?.[1] ?? 0);

const where = ({ page, role, kind, box }: Ink): string =>
  `page ${page + 1}, ${role} ${kind} at ${box.map((edge) => edge.toFixed(0)).join(' ')}`;

const isGuide = ({ kind, size, role }: Ink): boolean =>
  kind === 'stroke' && role === 'Artifact' && size <= HAIRLINE;

/** What stands nearer to the edge of the paper than the format's margin, or is cut off. */
function outside({ pages, inks }: Paper, margin: number): string[] {
  return inks.flatMap((ink) => {
    const [width, height] = pages[ink.page] ?? [0, 0];
    const edge = ink.pagination || isGuide(ink) ? UNPRINTED : margin - OVERHANG;
    const seen = intersect(ink.box, ink.clip);
    const faults = [];
    if (!isEmpty(seen) && excess(seen, [edge, edge, width - edge, height - edge]) > 0)
      faults.push(`${where(ink)} is too near the edge`);
    // Lines around boxes are drawn twice as thick, and half is cut off on purpose.
    if (ink.kind !== 'stroke' && excess(ink.box, ink.clip) > OVERHANG)
      faults.push(`${where(ink)} is cut off`);
    return faults;
  });
}

/** Pages with nothing on them, and a last one with next to nothing. */
function wasted({ pages, inks }: Paper): string[] {
  const printed = inks.filter(({ pagination }) => !pagination);
  const empty = pages.flatMap((_, page) =>
    printed.some((ink) => ink.page === page) ? [] : `page ${page + 1} is empty`,
  );
  const last = printed.filter(({ page }) => page === pages.length - 1);
  const lines = new Set(last.filter(({ kind }) => kind === 'text').map(lineOf)).size;
  const [, height = 0] = pages.at(-1) ?? [];
  const tops = last.map(({ box, clip }) => intersect(box, clip)).filter((box) => !isEmpty(box));
  const extent =
    Math.max(...tops.map(([, , , top]) => top)) - Math.min(...tops.map((box) => box[1]));
  const isSmall = lines < LINES_WORTH_A_PAGE && extent < height * PART_WORTH_A_PAGE;
  const isStray = pages.length > 1 && lines > 0 && isSmall;
  return isStray ? [...empty, `page ${pages.length} has ${lines} lines only`] : empty;
}

/**
 * Headings that the words under them have left: what is read next stands on another page or panel.
 * A heading may stand over nothing, as under a picture; then another of its level follows.
 */
function lonely({ inks }: Paper): string[] {
  const texts = inks.filter(({ kind, pagination }) => kind === 'text' && !pagination);
  return texts.flatMap((heading, index) => {
    const level = levelOf(heading);
    if (level === 0) return [];
    const next = texts.slice(index + 1).find(({ mark }) => mark !== heading.mark);
    if (!next || (levelOf(next) > 0 && levelOf(next) <= level)) return [];
    const isBeneath =
      next.page === heading.page && next.turn === heading.turn && next.rise <= heading.rise;
    return isBeneath ? [] : `${where(heading)} is left alone`;
  });
}

/** Points that do not count: what rounding leaves. */
const SLACK = 0.01;

/** Words smaller than they may be; what only counts pages may be small. */
export const smallType = ({ inks }: Paper, least: number): string[] =>
  inks.flatMap((ink) =>
    ink.kind === 'text' && !ink.pagination && ink.size < least - SLACK
      ? `${where(ink)} has ${ink.size} points, where ${least} are the least`
      : [],
  );

/**
 * What is wrong with a paper that is to be printed.
 * @param bar the most pages it may have; null for any number
 * @returns one line for each fault, saying where
 */
export const faultsOf = (
  paper: Paper,
  { margin, layout }: Pick<Format, 'margin' | 'layout'>,
  bar: number | null,
): string[] => [
  ...outside(paper, margin),
  ...wasted(paper),
  // The title of a booklet has a panel to itself, on purpose; its own test looks at each panel.
  ...(layout === 'pocket' ? [] : lonely(paper)),
  ...(bar !== null && paper.pages.length > bar
    ? [`${paper.pages.length} pages, where ${bar} are the most`]
    : []),
];
