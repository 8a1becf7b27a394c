import { checkAttributes, checkContent } from './check-element.ts';
import { checkTable } from './check-table.ts';
import { childElements, type Element, textOf } from './element.ts';
import { checkCaption, checkParent } from './nesting.ts';
import { headingLevel } from './sections.ts';
import type { AnyRole } from './tag.ts';
import { quote, TagError } from './tag-error.ts';

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
  const visit = (element: Element, parent: AnyRole): void => {
    checkParent(element, parent);
    checkAttributes(element);
    checkContent(element);
    checkCaption(element);
    if (headingLevel(element) > 0) heading = checkHeading(element, heading);
    if (element.tag.role === 'Table') checkTable(element);
    for (const child of childElements(element.children)) visit(child, element.tag.role);
  };
  for (const child of childElements(root.children)) visit(child, 'Document');
};
