import { FORMAT_IDS, type FormatId, formatOf, pageBar, readersOf } from '../../../lib/formats.ts';
import { laterUrl } from '../../../lib/links.ts';
import { LOCALE_IDS, type Locale } from '../../../lib/locales.ts';
import { localesOf } from '../../../lib/locales-of.ts';
import { READER_IDS, READERS, type Reader } from '../../../lib/readers.ts';
import type { Selection } from '../../../lib/selection.ts';
import { rowsOf } from '../../support/rows.ts';
import { bundleNamed, bundles, paperOf, setHandout } from '../support.ts';
import { areaOf } from './box.ts';
import { faultsOf, smallType } from './faults.ts';
import type { Ink } from './ink.ts';
import { type Paper, readPaper } from './read-ink.ts';

/** One page that was set, and all that is on it. */
export interface Sheet {
  readonly name: string;
  readonly format: FormatId;
  readonly locale: Locale;
  readonly link: string;
  readonly pdf: Uint8Array;
  readonly page: number;
  /** In points. */
  readonly height: number;
  readonly inks: readonly Ink[];
  /** Points² of letters and shapes: the more, the darker. */
  readonly darkness: number;
}

const darknessOf = ({ kind, box, glyphs }: Ink): number =>
  kind === 'text'
    ? glyphs.reduce((sum, one) => sum + areaOf(one), 0)
    : kind === 'fill'
      ? areaOf(box)
      : 0;

const sheetsOf = ({ pages, inks }: Paper) =>
  pages.map(([, height], page) => {
    const own = inks.filter((ink) => ink.page === page);
    return {
      page,
      height,
      inks: own,
      darkness: own.reduce((sum, ink) => sum + darknessOf(ink), 0),
    };
  });

/**
 * The darkest sheet there is of each format and locale, of those set so far: if anything prints
 * badly, it does.
 */
export const darkest = new Map<string, Sheet>();

/** The darkest of each format, and of each locale, by reading level: what is printed to see how dark. */
export const darkestOfAll = new Map<string, Sheet>();

/** The sheet of each format and locale with the longest address in its code. */
export const coded = new Map<string, Sheet>();

/** Colours of what is read on any paper set so far, and whether any is see-through. */
export const colours = new Set<string>();

/** Where to cut or to fold: faint on purpose, and nothing is lost with it. */
const isMark = ({ kind }: Ink, format: FormatId): boolean =>
  kind === 'stroke' && ['card', 'pocket'].includes(formatOf(format).layout);

/** Points: clear print, as UKAAF has it. */
const LEAST_TYPE = 12;

/** One leaflet on one paper. */
async function checkPaper(
  id: string,
  locale: Locale,
  reader: Reader,
  format: FormatId,
  selection: Selection,
): Promise<string[]> {
  const link = laterUrl('https://handrail.example', bundleNamed(id), locale, reader, selection);
  const pdf = await setHandout(paperOf(id, locale, reader, selection), link, format);
  const paper = readPaper(pdf);
  for (const ink of paper.inks) if (!isMark(ink, format)) colours.add(ink.colour);
  if (paper.seeThrough) colours.add('see-through');
  const name = `${id} ${locale} ${reader} ${format} ${selection}`;
  const key = `${format} ${locale}`;
  const { level } = READERS[reader];
  for (const laid of sheetsOf(paper)) {
    const sheet = { ...laid, name, format, locale, link, pdf };
    for (const [map, one] of [
      [darkest, key],
      [darkestOfAll, `${format} ${level}`],
      [darkestOfAll, `${locale} ${level}`],
    ] as const)
      if (sheet.darkness > (map.get(one)?.darkness ?? 0)) map.set(one, sheet);
    const hasCode = sheet.inks.some(({ role }) => role === 'Figure');
    if (hasCode && link.length > (coded.get(key)?.link.length ?? 0)) coded.set(key, sheet);
  }
  // Whoever asks for everything has asked for many pages.
  const bar = selection === 'all' ? null : pageBar(format, reader);
  const { layout, type = LEAST_TYPE } = formatOf(format);
  const faults = faultsOf(paper, formatOf(format), bar);
  const small = layout === 'leaflet' ? smallType(paper, type) : [];
  return [...faults, ...small].map((fault) => `${name}: ${fault}`);
}

/** Cards and boards are the same for every reader: their own tests compare them. */
const isForAll = (format: FormatId): boolean =>
  formatOf(format).layout === 'card' || formatOf(format).layout === 'board';

/**
 * The papers that are tried, as they are made where nobody has marked anything: every language,
 * place, reader and format with each of the others.
 */
const PAPERS = rowsOf(
  {
    locale: LOCALE_IDS,
    format: FORMAT_IDS,
    bundle: Object.keys(bundles),
    reader: READER_IDS,
  },
  ({ locale, format, bundle, reader }) =>
    localesOf(bundleNamed(bundle)).includes(locale) &&
    (isForAll(format) ? readersOf(format)[0] === reader : readersOf(format).includes(reader)),
);

/** Some that say all there is, which makes other pages: every language in every layout. */
const LAYOUTS = [...new Set(FORMAT_IDS.map((id) => formatOf(id).layout))];
const WHOLE = rowsOf({ locale: LOCALE_IDS, layout: LAYOUTS }).flatMap(({ locale, layout }) => {
  const at = LOCALE_IDS.indexOf(locale);
  const formats = FORMAT_IDS.filter((id) => formatOf(id).layout === layout);
  const format = formats[at % formats.length];
  if (!format) return [];
  const served = Object.keys(bundles).filter((id) => localesOf(bundleNamed(id)).includes(locale));
  const readers = isForAll(format) ? readersOf(format).slice(0, 1) : readersOf(format);
  const [bundle, reader] = [served[at % served.length], readers[at % readers.length]];
  return bundle && reader ? [{ locale, format, bundle, reader }] : [];
});

/** The faults of the papers in a format. */
export async function faultsOfPapers(of: FormatId): Promise<string[]> {
  const faults: string[] = [];
  for (const [rows, selection] of [
    [PAPERS, 'essentials'],
    [WHOLE, 'all'],
  ] as const)
    for (const { bundle, locale, reader } of rows.filter(({ format }) => format === of))
      faults.push(...(await checkPaper(bundle, locale, reader, of, selection)));
  return faults;
}
