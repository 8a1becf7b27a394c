import { Font } from '@react-pdf/renderer';
import { LayoutError } from './layout-error.ts';
import { measure } from './measure.ts';
import { insetAlong, type Measured, SLACK, stack } from './measured.ts';
import type { LaidNode, SourceNode, Style } from './node.ts';
import { place } from './place.ts';
import { spareLast } from './spare-last.ts';
import { fillColumn } from './split.ts';
import { resolveStyle } from './style.ts';
import { tooHigh } from './too-high.ts';

/** Page sizes by name, in points. */
const A4 = [595.28, 841.89] as const;
const SIZES: Readonly<Record<string, readonly [number, number]>> = {
  A4,
  A5: [419.53, 595.28],
  LETTER: [612, 792],
};

const sizeOf = (size: unknown): readonly [number, number] => {
  if (size === undefined) return A4;
  if (typeof size === 'object' && size && 'width' in size && 'height' in size)
    return sizeOf([size.width, size.height]);
  if (Array.isArray(size) && size.length === 2 && size.every(Number.isFinite))
    return [size[0], size[1]];
  const known = typeof size === 'string' && SIZES[size.toUpperCase()];
  if (known) return known;
  const names = Object.keys(SIZES).join(', ');
  throw new LayoutError(
    `A page has the size ${JSON.stringify(size)}. Write [width, height] in points, or ${names}.`,
  );
};

/** Every family and weight a document is set in. */
const fontsOf = (node: SourceNode, parent?: Style, found = new Map<string, Style>()) => {
  if (node.type === 'TEXT_INSTANCE') return found;
  const style = resolveStyle(node.style, parent);
  if (style.fontFamily) found.set(`${style.fontFamily}|${style.fontWeight}`, style);
  for (const child of node.children ?? []) fontsOf(child, style, found);
  return found;
};

const loadFonts = async (root: SourceNode): Promise<void> => {
  const styles = (root.children ?? []).flatMap((page) => [...fontsOf(page).values()]);
  const known = Font.getRegisteredFontFamilies();
  for (const { fontFamily = '', fontWeight } of styles) {
    if (!known.includes(fontFamily)) {
      throw new LayoutError(
        `The family ${JSON.stringify(fontFamily)} is unknown. Call registerTypeface() first, or mend the name.`,
      );
    }
    await Font.load({ fontFamily, fontWeight });
  }
};

interface Sheet {
  readonly page: Measured;
  readonly content: readonly Measured[];
  readonly isFirst: boolean;
}

/** Cuts one `<Page>` into sheets of paper. */
const paginate = (page: Measured): Sheet[] => {
  const { style, node, children } = page;
  const room = page.height - insetAlong(style);
  if (node.props?.wrap === false) {
    const { height } = stack(children, style.gap, false);
    const inked = height - (children.at(-1)?.style.margin.bottom ?? 0);
    if (inked > room + SLACK)
      throw tooHigh('What stands on a <Page wrap={false}>', inked, room, 'Leave wrap out.');
    return [{ page, content: children, isFirst: true }];
  }
  const sheets: Sheet[] = [];
  let rest = children;
  do {
    const isFirst = sheets.length === 0;
    const filling = { boxes: rest, room, gap: style.gap, flush: !isFirst };
    const full = fillColumn(rest, room, room, style.gap, !isFirst, true);
    const cut = spareLast(filling, full, node.props?.leastOnLast ?? 0);
    sheets.push({ page, content: cut.placed, isFirst });
    rest = cut.rest;
  } while (rest.length > 0);
  return sheets;
};

/** A node that stands on every sheet, with the sheet's label if it has one. */
const label = (node: SourceNode, number: number, total: number): SourceNode => {
  const text = node.props?.pageLabel?.(number, total);
  return text === undefined
    ? { ...node, children: (node.children ?? []).map((child) => label(child, number, total)) }
    : { ...node, children: [{ type: 'TEXT_INSTANCE', value: text }] };
};

const isRepeated = ({ node }: Measured): boolean => node.props?.fixed === true;

const placeSheet = ({ page, content, isFirst }: Sheet, number: number, total: number): LaidNode => {
  const absolutes = page.absolutes
    .filter((box) => isFirst || isRepeated(box))
    .map((box) => {
      const node = label(box.node, number, total);
      return { ...measure({ node, style: box.style }, box.width), style: box.style };
    });
  return place({ ...page, children: content, absolutes, continued: !isFirst }, 0, 0);
};

/**
 * Lays out react-pdf's tree of a document: columns, rows and text in the styles of `style.ts`.
 * @throws MissingGlyphError if no font of a text's family has a character
 * @throws LayoutError if the document asks for something that is not laid out here
 */
export const layoutDocument = async (
  root: SourceNode,
): Promise<{ readonly children: LaidNode[] }> => {
  await loadFonts(root);
  const sheets = (root.children ?? []).flatMap((node) => {
    const [width, height] = sizeOf(node.props?.size);
    const style = { ...resolveStyle(node.style), width, height };
    return paginate(measure({ node, style }, width));
  });
  return { children: sheets.map((sheet, at) => placeSheet(sheet, at + 1, sheets.length)) };
};
