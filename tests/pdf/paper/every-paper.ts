import { FORMAT_IDS, type FormatId, formatOf, pageBar, readersOf } from '../../../lib/formats.ts';
import { laterUrl } from '../../../lib/links.ts';
import { LOCALE_IDS, type Locale } from '../../../lib/locales.ts';
import { READERS, type Reader } from '../../../lib/readers.ts';
import type { Selection } from '../../../lib/selection.ts';
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
 * The darkest sheet there is of each format, locale and reading level, of those set so far: if
 * anything prints badly, it does.
 */
export const darkest = new Map<string, Sheet>();

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
  const level = `${key} ${READERS[reader].level}`;
  for (const one of sheetsOf(paper)) {
    const sheet = { ...one, name, format, locale, link, pdf };
    if (sheet.darkness > (darkest.get(level)?.darkness ?? 0)) darkest.set(level, sheet);
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

/** The bundle whose every topic is set in a format and a locale: all in all would take too long. */
const wholeBundle = (format: FormatId, locale: Locale): string | undefined => {
  const ids = Object.keys(bundles);
  return ids[(FORMAT_IDS.indexOf(format) + LOCALE_IDS.indexOf(locale)) % ids.length];
};

/**
 * The faults of every paper of a bundle in a format, as they are made where nobody has marked
 * anything; and of some that say all there is, which makes other pages.
 */
export async function faultsOfPapers(id: string, format: FormatId): Promise<string[]> {
  // Cards and boards are the same for every reader: their own tests compare them.
  const { layout } = formatOf(format);
  const all = readersOf(format);
  const readers = layout === 'card' || layout === 'board' ? all.slice(0, 1) : all;
  const faults: string[] = [];
  for (const [at, locale] of LOCALE_IDS.entries()) {
    for (const reader of readers)
      faults.push(...(await checkPaper(id, locale, reader, format, 'essentials')));
    const reader = readers[(3 * at + FORMAT_IDS.indexOf(format)) % readers.length];
    if (reader && id === wholeBundle(format, locale))
      faults.push(...(await checkPaper(id, locale, reader, format, 'all')));
  }
  return faults;
}
