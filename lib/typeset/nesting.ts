import { childElements, type Element, textOf } from './element.ts';
import type { AnyRole as Role } from './tag.ts';
import { quote, TagError } from './tag-error.ts';

const INLINE: readonly Role[] = ['Span', 'Link', 'Figure', 'Annot', 'Form'];
const ROWS: readonly Role[] = ['TR'];

/** What an element may hold, where that is limited: ISO 32000-1, tables 336 and 337. */
export const MAY_HOLD: Partial<Record<Role, readonly Role[]>> = {
  L: ['Caption', 'L', 'LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'],
  THead: ROWS,
  TBody: ROWS,
  TFoot: ROWS,
  TR: ['TH', 'TD'],
  P: INLINE,
  H1: INLINE,
  H2: INLINE,
  H3: INLINE,
  H4: INLINE,
  H5: INLINE,
  H6: INLINE,
  Lbl: INLINE,
  Span: INLINE,
};

export const TABLE_PARTS: readonly Role[] = ['Table', 'THead', 'TBody', 'TFoot'];

/** What an element may stand in, where that is limited. */
const MAY_STAND_IN: Partial<Record<Role, readonly Role[]>> = {
  LI: ['L'],
  Lbl: ['LI'],
  LBody: ['LI'],
  TR: TABLE_PARTS,
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TH: ['TR'],
  TD: ['TR'],
  Caption: ['Table', 'L', 'Figure'],
};

/** 'TH or TD' */
export const list = (roles: readonly Role[]): string => roles.join(' or ');

/** @throws TagError if an element may not stand in its parent */
export const checkParent = (element: Element, parent: Role): void => {
  const { role } = element.tag;
  const within = MAY_STAND_IN[role];
  const holds = MAY_HOLD[parent];
  const text = quote(textOf(element));
  if (within && !within.includes(parent))
    throw new TagError(
      `${role} stands in ${parent}; ${text}. Tag the node around it ${list(within)}.`,
    );
  if (holds && !holds.includes(role))
    throw new TagError(
      `${parent} holds ${role}; ${text}. It may hold only ${list(holds)}: tag one of the two otherwise.`,
    );
};

/** @throws TagError if a caption is not the first, or in a table the last */
export const checkCaption = ({ tag, children }: Element): void => {
  const places = childElements(children).flatMap((child, index) =>
    child.tag.role === 'Caption' ? index : [],
  );
  const isLast = tag.role === 'Table' && places[0] === children.length - 1;
  if (places.length > 1 || (places.length === 1 && places[0] !== 0 && !isLast))
    throw new TagError(`A Caption stands within ${tag.role}. Make it one, and the first node.`);
};
