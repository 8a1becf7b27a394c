import { type Element, type Node, textOf } from './element.ts';
import { headingLevel } from './sections.ts';
import type { AnyRole as Role } from './tag.ts';
import { quote, TagError } from './tag-error.ts';

const INLINE: readonly Role[] = ['Span', 'Link', 'Figure', 'Annot', 'Form'];
const ROWS: readonly Role[] = ['TR'];

/** What an element may hold, where that is limited: ISO 32000-1, tables 336 and 337. */
const MAY_HOLD: Partial<Record<Role, readonly Role[]>> = {
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

const TABLE_PARTS: readonly Role[] = ['Table', 'THead', 'TBody', 'TFoot'];

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

/** Roles whose text stands in elements inside of them. */
const NO_TEXT: readonly Role[] = ['L', 'LI', ...TABLE_PARTS, 'TR'];
const MAY_BE_EMPTY: readonly Role[] = ['TD', 'TH'];

const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

/** @throws TagError unless this is a BCP 47 tag, as PDF/UA wants it */
export const checkLanguage = (language: string): void => {
  if (!LANGUAGE.test(language))
    throw new TagError(
      `${JSON.stringify(language)} is no language. Write a BCP 47 tag, such as 'km'.`,
    );
};

const list = (roles: readonly Role[]): string => roles.join(' or ');

const elements = (nodes: readonly Node[]): Element[] =>
  nodes.flatMap((node) => (node.kind === 'element' ? node : []));

const checkParent = (element: Element, parent: Role): void => {
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

const checkCaption = ({ tag, children }: Element): void => {
  const places = elements(children).flatMap((child, index) =>
    child.tag.role === 'Caption' ? index : [],
  );
  const isLast = tag.role === 'Table' && places[0] === children.length - 1;
  if (places.length > 1 || (places.length === 1 && places[0] !== 0 && !isLast))
    throw new TagError(`A Caption stands within ${tag.role}. Make it one, and the first node.`);
};

const checkAttributes = ({ tag, children }: Element): void => {
  const { role, alt, scope, lang } = tag;
  if (lang) checkLanguage(lang);
  if (role === 'Figure' && !alt?.trim())
    throw new TagError(
      "A Figure says nothing to those who do not see it. Write tag('Figure', { alt: '…' }), or " +
        "tag('Artifact') if it only decorates.",
    );
  if (role === 'TH' && !scope)
    throw new TagError(
      `A TH has no scope; ${quote(children.map(textOf).join(''))}. Write tag('TH', { scope: 'Column' }) or 'Row'.`,
    );
};

const checkContent = (element: Element): void => {
  const { tag, children } = element;
  const text = children.map(textOf).join('');
  if (children.length === 0 && !MAY_BE_EMPTY.includes(tag.role))
    throw new TagError(
      `An element ${tag.role} is empty. Leave the node out, or its tag, or tag it 'Artifact'.`,
    );
  if (NO_TEXT.includes(tag.role) && children.some(({ kind }) => kind !== 'element'))
    throw new TagError(
      `Text stands in ${tag.role} itself; ${quote(text)}. Tag the text ${list(MAY_HOLD[tag.role] ?? [])}.`,
    );
};

/** @throws TagError if the rows of a table are not of one width, spans counted */
const checkTable = (table: Element): void => {
  const groups = elements(table.children).filter(({ tag }) => tag.role !== 'Caption');
  const parts = groups.map(({ tag }) => tag.role);
  if ((parts.includes('THead') || parts.includes('TFoot')) && !parts.includes('TBody'))
    throw new TagError(
      'A Table has THead or TFoot, but no TBody. Tag the rows between them TBody.',
    );
  const rows = groups.flatMap((part) => (part.tag.role === 'TR' ? part : elements(part.children)));
  const widths = rows.map(() => 0);
  rows.forEach((row, at) => {
    for (const { tag } of elements(row.children))
      for (let i = 0; i < (tag.rowSpan ?? 1); i += 1)
        widths[at + i] = (widths[at + i] ?? 0) + (tag.colSpan ?? 1);
  });
  const odd = widths.findIndex((width) => width !== widths[0]);
  if (odd === -1) return;
  const where = odd < rows.length ? `; row ${odd + 1} ${quote(textOf(rows[odd] as Element))}` : '';
  throw new TagError(
    `The rows of a Table have ${widths.join(', ')} columns${where}. Add the cells, or colSpan and rowSpan.`,
  );
};

/** @throws TagError if headings do not begin with H1, or skip a level */
const checkHeading = (element: Element, before: number): number => {
  const level = headingLevel(element);
  if (level <= before + 1) return level;
  const after = before === 0 ? 'is the first heading' : `follows H${before}`;
  throw new TagError(
    `H${level} ${after}; ${quote(textOf(element))}. Tag it H${before + 1}, or add the heading between.`,
  );
};

/**
 * Checks all that PDF/UA asks of a tree and software can tell.
 * @throws TagError
 */
export const checkTree = (root: Element): void => {
  let heading = 0;
  const visit = (element: Element, parent: Role): void => {
    checkParent(element, parent);
    checkAttributes(element);
    checkContent(element);
    checkCaption(element);
    if (headingLevel(element) > 0) heading = checkHeading(element, heading);
    if (element.tag.role === 'Table') checkTable(element);
    for (const child of elements(element.children)) visit(child, element.tag.role);
  };
  for (const child of elements(root.children)) visit(child, 'Document');
};
