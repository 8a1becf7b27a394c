import { childElements, type Element, textOf } from './element.ts';
import { quote, TagError } from './tag-error.ts';

/** @throws TagError if the rows of a table are not of one width, spans counted */
export const checkTable = (table: Element): void => {
  const groups = childElements(table.children).filter(({ tag }) => tag.role !== 'Caption');
  const parts = groups.map(({ tag }) => tag.role);
  if ((parts.includes('THead') || parts.includes('TFoot')) && !parts.includes('TBody'))
    throw new TagError(
      'A Table has THead or TFoot, but no TBody. Tag the rows between them TBody.',
    );
  const rows = groups.flatMap((part) =>
    part.tag.role === 'TR' ? part : childElements(part.children),
  );
  const widths = rows.map(() => 0);
  rows.forEach((row, at) => {
    for (const { tag } of childElements(row.children))
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
