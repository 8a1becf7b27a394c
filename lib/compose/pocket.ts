import type { ContactBlock } from '../contact-block.ts';
import {
  type GroupId,
  type Leaflet,
  type Notice,
  type Section,
  sectionsOf,
  type Text,
} from '../leaflet.ts';
import type { PhoneNumber } from '../phone.ts';
import { firstNumber } from './first-number.ts';

/** What stands on one panel of a folded booklet. */
export type Panel =
  /** Outside, so it may be about anything. */
  | { readonly kind: 'cover'; readonly title: Text }
  /** One idea, with what is not finished or not in her language. */
  | { readonly kind: 'topic'; readonly section: Section; readonly marks: readonly Text[] }
  | ContactPanel
  /** Room for a pen, each line with what belongs on it. */
  | { readonly kind: 'lines'; readonly title: Text; readonly labels: readonly Text[] }
  /** Outside, so the lines do not say for what. */
  | { readonly kind: 'back'; readonly title: Text };

/** The number to call first, and the way to all that a booklet has no room for. */
export interface ContactPanel {
  readonly kind: 'contact';
  readonly title: Text;
  /** Whose number it is, in her words file; null if there is no number. */
  readonly contact: { readonly id: string; readonly number: PhoneNumber } | null;
  readonly warning: readonly Text[];
  readonly marks: readonly Text[];
  /** Whole address of the page for later. */
  readonly link: string | null;
}

/** A leaflet as a folded booklet. */
export interface Pocket {
  /** Eight, in order of reading. */
  readonly panels: readonly Panel[];
  /**
   * How many of the leaflet's topics have no panel; they are on the page for later. Contacts are not
   * counted: there is room for one number, whatever she marked.
   */
  readonly left: number;
}

/** Panels that nobody sees while the booklet is closed. */
const INSIDE = 6;

const shorts = (notices: readonly Notice[]): Text[] => notices.map(({ short }) => short);

/** Sections that are one idea each: no list of questions, no lines, no numbers. */
const isIdea = ({ kind }: Section): boolean =>
  kind !== 'open' && kind !== 'write-in' && kind !== 'contacts';

const contactIn = ({ blocks }: Section): ContactBlock | undefined =>
  blocks.find((block) => block.type === 'contact');

const isInvented = ({ kind }: Notice): boolean => kind === 'fictional';

/**
 * The last panels inside. A number that needs a warning stands here, which it never does on a card;
 * the warning leaves no room for the code, which has a panel of its own then.
 */
function ways(leaflet: Leaflet, link: string | null): ContactPanel[] {
  const inGroup = (id: GroupId) => leaflet.groups.find((group) => group.id === id);
  const first = firstNumber(inGroup('contacts')?.sections ?? [], true);
  const title = inGroup('later')?.title ?? leaflet.title;
  const onlyLink = { kind: 'contact', title, contact: null, warning: [], marks: [], link } as const;
  if (!first) return link ? [onlyLink] : [];
  const { section, number } = first;
  const { warning = [], check } = contactIn(section) ?? {};
  const invented = leaflet.notices.filter(isInvented);
  const apart = warning.length > 0 && link !== null;
  return [
    {
      kind: 'contact',
      title: section.title,
      contact: { id: section.id, number },
      warning,
      // An invented number needs no check.
      marks: [
        ...(invented.length > 0 ? shorts(invented) : check?.short ? [check.short] : []),
        ...shorts(section.notices),
      ],
      link: apart ? null : link,
    },
    ...(apart ? [onlyLink] : []),
  ];
}

/**
 * Deals a leaflet out to the panels of a booklet. Outside are its neutral title and empty lines
 * alone. Inside: that she may say no, and what is not finished about all of it; the first topics in
 * the leaflet's order, filled up from what follows them; then the first number.
 * @param link whole address of the page for later; null if no site is known
 */
export function panelsOf(leaflet: Leaflet, link: string | null = null): Pocket {
  const all = sectionsOf(leaflet);
  const [start, ...ideas] = all.filter(isIdea);
  const last = ways(leaflet, link);
  // That all of it is invented stands beside the number, where it matters most.
  const general = last.some(({ contact }) => contact)
    ? leaflet.notices.filter((notice) => !isInvented(notice))
    : leaflet.notices;
  const pen = all.find(({ kind }) => kind === 'write-in');
  const lines: Panel = {
    kind: 'lines',
    title: pen?.title ?? leaflet.title,
    labels: pen?.blocks.flatMap((block) => (block.type === 'write-in' ? block.label : [])) ?? [],
  };
  // One says that she may say no, and one is never a topic: a number, or lines to write one on.
  const room = INSIDE - 1 - Math.max(1, last.length);
  const topics = [start, ...ideas.slice(0, room)].flatMap((section, index): Panel[] => {
    if (!section) return [];
    const notices = index === 0 ? [...general, ...section.notices] : section.notices;
    return [{ kind: 'topic', section, marks: shorts(notices) }];
  });
  const spare = Array.from({ length: INSIDE - topics.length - last.length }, () => lines);
  return {
    panels: [
      { kind: 'cover', title: leaflet.title },
      ...topics,
      ...spare,
      ...last,
      { kind: 'back', title: lines.title },
    ],
    left: ideas.slice(room).filter(({ topic }) => topic !== undefined).length,
  };
}
