import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inOneLine } from '../../components/handout/in-one-line.ts';
import { renderHandout } from '../../components/handout/render-handout.tsx';
import type { Icons } from '../../components/leaflet/icons.ts';
import { teachBreaks } from '../../lib/breaks/teach-breaks.ts';
import { paperFonts } from '../../lib/build/paper-fonts.ts';
import { buildPictograms } from '../../lib/build/pictograms.ts';
import type { Bundle } from '../../lib/bundle.ts';
import { compose } from '../../lib/compose.ts';
import { composePaper } from '../../lib/compose-paper.ts';
import { detailsOf, displayOf } from '../../lib/contact-block.ts';
import { DEFAULT_FORMAT, type FormatId } from '../../lib/formats.ts';
import type { Block, Leaflet, Spoken } from '../../lib/leaflet.ts';
import { LOCALE_IDS, LOCALES, type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import type { Reader } from '../../lib/readers.ts';
import type { Selection } from '../../lib/selection.ts';
import { loadTranslate } from '../../lib/strings.ts';
import { isolate } from '../../lib/typeset/index.ts';
import { someBundles } from '../support/some-bundles.ts';

export const bundles = someBundles();
export const fonts = await paperFonts();
teachBreaks();
export const translate = loadTranslate();

let icons: Promise<Icons> | undefined;

/** The pictograms, built once. */
export const loadIcons = (): Promise<Icons> => {
  const file = join(tmpdir(), `handrail-pictograms-${process.pid}.json`);
  icons ??= buildPictograms(file).then(() => JSON.parse(readFileSync(file, 'utf8')) as Icons);
  return icons;
};

/** The day on which all leaflets here are made. */
export const TODAY = '2026-11-22';

export const bundleNamed = (id: string): Bundle => {
  const bundle = bundles[id];
  if (!bundle) throw new Error(`no bundle ${id}`);
  return bundle;
};

export function leafletOf(
  id: string,
  locale: Locale,
  reader: Reader = 'adult-easy',
  selection: Selection = 'all',
  also: Locale | null = null,
): Leaflet {
  return compose(bundleNamed(id), locale, reader, selection, { translate, today: TODAY, also });
}

/** The same as it goes on a paper. */
export const paperOf = (
  id: string,
  locale: Locale,
  reader: Reader,
  selection: Selection,
): Leaflet => composePaper(bundleNamed(id), locale, reader, selection, { translate, today: TODAY });

/** Sets a leaflet on paper, anew each time. */
export async function setHandout(
  leaflet: Leaflet,
  link: string | null = null,
  format: FormatId = DEFAULT_FORMAT,
): Promise<Uint8Array> {
  const bytes = await renderHandout({ leaflet, format, icons: await loadIcons(), link }, fonts);
  return new Uint8Array(bytes);
}

const made = new Map<string, Promise<Uint8Array>>();

/** The same, but once for each leaflet: several tests look at the same paper. */
export function handoutOf(leaflet: Leaflet, link: string | null = null): Promise<Uint8Array> {
  const key = JSON.stringify([leaflet, link]);
  const pdf = made.get(key) ?? setHandout(leaflet, link);
  made.set(key, pdf);
  return pdf;
}

/** One line of words as a handout must print it. */
export interface Printed {
  readonly said: Spoken;
  readonly bold: boolean;
}

const light = (said: Spoken): Printed => ({ said, bold: false });
const heavy = (said: Spoken): Printed => ({ said, bold: true });

function printedBlock(block: Block): Printed[] {
  switch (block.type) {
    case 'caption':
      return [light(block.text)];
    case 'sentences':
      return block.sentences.map(light);
    case 'part':
      return [heavy(block.title), ...block.sentences.map(light)];
    case 'answers':
      return block.answers.flatMap(({ ask, reply, limit }) => [
        light(ask),
        heavy(reply),
        ...(limit ? [inOneLine([limit.why, limit.lasts]), limit.complain].map(light) : []),
      ]);
    case 'open':
      return [
        heavy(block.reply),
        ...block.questions.flatMap(({ ask, advice }) => [light(ask), light(advice)]),
      ];
    case 'access':
      return block.lines.flatMap(({ label, groups }) => [heavy(label), light(inOneLine(groups))]);
    case 'contact': {
      const { reach } = block;
      const [hours, ...rest] = detailsOf(block);
      const text = isolate(displayOf(reach));
      return [
        heavy({ ...block.hours, text }),
        ...block.warning.map(heavy),
        ...(reach.kind === 'phone' && reach.message ? [light(reach.message)] : []),
        ...[hours, inOneLine(rest), block.check.text].map(light),
      ];
    }
    case 'write-in':
      return [light(block.label)];
    default:
      return block satisfies never;
  }
}

/** Everything a leaflet says, in the order a reader meets it on paper. */
export const printed = (leaflet: Leaflet): Printed[] => [
  heavy(leaflet.title),
  ...leaflet.notices.map(({ text }) => light(text)),
  ...leaflet.groups.flatMap((group) => [
    heavy(group.title),
    ...group.sections.flatMap((section) => [
      heavy(section.title),
      ...section.notices.map(({ text }) => light(text)),
      ...section.blocks.flatMap(printedBlock),
    ]),
  ]),
];

/** The fonts a locale's words are set in, in the order they are tried. */
export function fontsOf(locale: Locale, bold: boolean): string[] {
  const chain = [locale, SOURCE_LOCALE, ...LOCALE_IDS].map((one) => LOCALES[one].typeface);
  return [...new Set(chain)].map((typeface) => fonts(typeface, bold ? 700 : 400));
}

/** Runs a poppler program on `information.pdf` in a folder of its own. */
export function poppler<T>(pdf: Uint8Array, work: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-pdf-'));
  try {
    writeFileSync(join(folder, 'information.pdf'), pdf);
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
