import js2xliff from 'xliff/js2xliff';
import xliff2js from 'xliff/xliff2js';
import { AuthorError } from '../author-error.ts';
import type { Locale } from '../locales.ts';
import { SOURCE_LOCALE } from '../locales.ts';
import { ARROW, type Row } from './sheet.ts';

/** Begins the note that no translator changes. */
const CODE = 'code: ';
const FITS = 'state: still right';

interface XliffUnit {
  source: string;
  target?: string;
  note?: string | string[];
  additionalAttributes?: Record<string, string>;
}
type Xliff = {
  resources: Record<string, Record<string, XliffUnit>>;
  sourceLanguage: string;
  targetLanguage: string;
};

// Names in XLIFF are NMTOKENs, which have no slash.
const idOf = (file: string): string => file.replaceAll('/', ':');
const fileOf = (id: string): string => id.replaceAll(':', '/');

/** Rows as XLIFF 2.0 (OASIS), for CAT tools. Context, length and code travel as notes. */
export async function toXliff(locale: Locale, rows: readonly Row[]): Promise<string> {
  const resources: Xliff['resources'] = {};
  for (const { place, english, text, context, limit, state, code } of rows) {
    const [file = '', field = ''] = place.split(ARROW);
    const units = resources[idOf(file)] ?? {};
    resources[idOf(file)] = units;
    units[field] = {
      source: english,
      ...(text && { target: text }),
      note: [context, ...(limit ? [limit] : []), `state: ${state}`, `${CODE}${code}`],
      additionalAttributes: { 'xml:space': 'preserve' },
    };
  }
  const xml = await js2xliff({ resources, sourceLanguage: SOURCE_LOCALE, targetLanguage: locale });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}

/**
 * Rows of an XLIFF 2 file that came back.
 * @throws AuthorError for a file that is none
 */
export async function fromXliff(xml: string): Promise<Row[]> {
  const read = (await xliff2js(xml.replace(/^\uFEFF/, '')).catch(() => null)) as Xliff | null;
  if (!read?.resources || read instanceof Error)
    throw new AuthorError('This is not an XLIFF 2 file. Export it from the tool as XLIFF 2.0.');
  return Object.entries(read.resources).flatMap(([id, units]) =>
    Object.entries(units).map(([field, unit]): Row => {
      const notes = [unit.note ?? []].flat().map(String);
      return {
        place: `${fileOf(id)}${ARROW}${field}`,
        english: String(unit.source ?? ''),
        context: '',
        limit: '',
        text: String(unit.target ?? ''),
        back: '',
        state: '',
        fits: notes.includes(FITS) ? 'x' : '',
        code: notes.find((note) => note.startsWith(CODE))?.slice(CODE.length) ?? '',
      };
    }),
  );
}
