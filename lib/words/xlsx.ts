import { Buffer } from 'node:buffer';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { AuthorError } from '../author-error.ts';
import { COLUMN_IDS, COLUMNS, type Column, type Row } from './sheet.ts';

/** Width of each column, in characters. */
const WIDTHS: Record<Column, number> = {
  place: 30,
  english: 50,
  context: 30,
  limit: 14,
  text: 60,
  back: 50,
  state: 9,
  fits: 9,
  code: 18,
};

/** Rows as a spreadsheet that any office program opens: one sheet, headings that stay in sight. */
export function toXlsx(rows: readonly Row[]): Promise<Buffer> {
  const head = COLUMN_IDS.map((id) => ({ value: COLUMNS[id], fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    COLUMN_IDS.map((id) => ({ value: row[id], type: String, wrap: true })),
  );
  return writeXlsxFile([head, ...body] as SheetData, {
    sheet: 'Words',
    columns: COLUMN_IDS.map((id) => ({ width: WIDTHS[id] })),
    stickyRowsCount: 1,
  }).toBuffer();
}

/**
 * Rows of a spreadsheet that came back. Columns are found by their headings, so they may have moved.
 * @throws AuthorError for a file that is no such spreadsheet, or lost a column
 */
export async function fromXlsx(bytes: Buffer): Promise<Row[]> {
  const cells = await readSheet(Buffer.from(bytes), { trim: false }).catch(() => {
    throw new AuthorError('This is not a spreadsheet in the .xlsx format. Save it as .xlsx.');
  });
  const [head = [], ...body] = cells;
  const at = (id: Column): number => head.findIndex((cell) => String(cell).trim() === COLUMNS[id]);
  const lost = COLUMN_IDS.filter((id) => at(id) < 0 && id !== 'back');
  if (lost.length > 0)
    throw new AuthorError(
      `The first row must have the column ${lost.map((id) => `"${COLUMNS[id]}"`).join(', ')}. Export again, and keep the headings.`,
    );
  return body.map((line) => {
    const value = (id: Column) => String(line[at(id)] ?? '');
    return Object.fromEntries(COLUMN_IDS.map((id) => [id, value(id)])) as unknown as Row;
  });
}
