import { type Element, makeElement, type Node, type Run } from './element.ts';
import { group, inReadingOrder, spokenText } from './reading-order.ts';
import { isRightToLeftLanguage } from './right-to-left-language.ts';

/** Text from right to left is drawn from left to right, so what it says stands beside it. */
const spoken = (element: Element, runs: readonly Run[]): Element => {
  if (runs.some(({ rtl }) => rtl)) element.actualText = spokenText(runs);
  return element;
};

const isSameLink = (a: Run, b: Run): boolean =>
  a.link === b.link ||
  (a.link !== undefined && a.link.target === b.link?.target && a.paragraph === b.paragraph);

/** Runs as nodes of the tree: links in elements of their own, and what the tree must spell out. */
const phrases = (runs: readonly Run[]): Node[] =>
  group(runs, isSameLink).flatMap((phrase): Node[] => {
    const links = new Set(phrase.flatMap(({ link }) => (link && !link.placed ? link : [])));
    for (const link of links) link.placed = true;
    if (links.size > 0)
      return [spoken(makeElement({ role: 'Link' }, [...phrase, ...links]), phrase)];
    return phrase.some(({ rtl }) => rtl)
      ? [spoken(makeElement({ role: 'Span' }, phrase), phrase)]
      : phrase;
  });

/**
 * Puts all text beneath an element in order of reading.
 * @param language around the element, as a BCP 47 tag; '' if nobody said
 */
export const arrangeText = (element: Element, around: string): void => {
  const language = element.tag.lang ?? around;
  const rtlBase = isRightToLeftLanguage(language);
  const stretches = group(element.children, (a, b) => a.kind === 'run' && b.kind === 'run');
  element.children = stretches.flatMap((stretch): Node[] => {
    const runs = stretch.flatMap((node) => (node.kind === 'run' ? node : []));
    if (runs.length === 0) {
      for (const node of stretch) if (node.kind === 'element') arrangeText(node, language);
      return stretch;
    }
    const nodes = phrases(inReadingOrder(runs, rtlBase));
    const [only] = nodes;
    // One phrase needs no element between itself and the paragraph.
    if (
      stretches.length > 1 ||
      nodes.length > 1 ||
      only?.kind !== 'element' ||
      only.tag.role !== 'Span'
    )
      return nodes;
    element.actualText = only.actualText;
    return only.children;
  });
};
