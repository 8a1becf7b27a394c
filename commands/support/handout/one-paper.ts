import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renderHandout } from '../../../components/handout/render-handout.tsx';
import type { Icons } from '../../../components/leaflet/icons.ts';
import { AuthorError } from '../../../lib/author-error.ts';
import { teachBreaks } from '../../../lib/breaks/teach-breaks.ts';
import { paperFonts } from '../../../lib/build/paper-fonts.ts';
import { BUILD } from '../../../lib/build/paths.ts';
import { buildPictograms } from '../../../lib/build/pictograms.ts';
import { composePaper } from '../../../lib/compose-paper.ts';
import { loadContent } from '../../../lib/content.ts';
import { DEFAULT_FORMAT, FORMAT_IDS, type FormatId, readersOf } from '../../../lib/formats.ts';
import { LOCALE_IDS } from '../../../lib/locales.ts';
import { PAPER_FILE } from '../../../lib/paper-file.ts';
import { paperUrl } from '../../../lib/paper-url.ts';
import { DEFAULT_READER, READER_IDS, type Reader } from '../../../lib/readers.ts';
import { type Selection, topicsOf } from '../../../lib/selection.ts';
import { loadTranslate } from '../../../lib/strings.ts';
import { today } from '../../../lib/today.ts';
import { oneOf } from '../options.ts';
import { step } from '../steps.ts';
import { siteFrom, tellNoSite } from './site-option.ts';

/** What one paper is made from, as it was typed. */
export const ONE_PAPER = [
  'bundle',
  'locale',
  'reader',
  'format',
  'only',
  'with',
  'site',
  'out',
] as const;

const PICTOGRAMS = `${BUILD}/pictograms.json`;

/** Many topics by one name; without `--only` a paper has the essentials. */
const NAMED = ['essentials', 'all', 'family'] as const;

/** What `--only` asks for. */
function selectionFrom(only: string | undefined, known: readonly string[]): Selection {
  if (only === undefined) return 'essentials';
  const named = NAMED.find((name) => name === only);
  if (named) return named;
  const ids = only.split(',').map((id) => id.trim());
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new AuthorError(
      `--only ${unknown.join(',')} does not exist. Choose from: ${[...NAMED, ...known].join(', ')}.`,
    );
  return ids;
}

/** The reader asked for, or the usual one of those the format is for. */
function readerFor(format: FormatId, asked: string | undefined): Reader {
  const suitable = readersOf(format);
  const usual = suitable.includes(DEFAULT_READER) ? DEFAULT_READER : suitable[0];
  const reader = oneOf('reader', asked, READER_IDS, usual);
  if (!suitable.includes(reader))
    throw new AuthorError(
      `--format ${format} is not for ${reader}. Choose --reader from: ${suitable.join(', ')}.`,
    );
  return reader;
}

/**
 * Makes one paper for one reader.
 * @throws AuthorError if an option is wrong
 */
export async function onePaper(
  options: Readonly<Partial<Record<(typeof ONE_PAPER)[number], string | undefined>>>,
): Promise<void> {
  const bundles = loadContent();
  const id = oneOf('bundle', options.bundle, Object.keys(bundles));
  const bundle = bundles[id];
  if (!bundle) throw new Error(`bundle ${id} vanished`);
  const locale = oneOf('locale', options.locale, LOCALE_IDS);
  const format = oneOf('format', options.format, FORMAT_IDS, DEFAULT_FORMAT);
  const reader = readerFor(format, options.reader);
  const also = options.with === undefined ? null : oneOf('with', options.with, LOCALE_IDS);
  const selection = selectionFrom(options.only, [...topicsOf(bundle).keys()]);
  const site = siteFrom(options.site) ?? bundle.site;
  const out = options.out ?? PAPER_FILE;

  if (!existsSync(PICTOGRAMS)) {
    await mkdir(BUILD, { recursive: true });
    await step('Preparing pictograms', () => buildPictograms(PICTOGRAMS));
  }
  if (!site) tellNoSite();
  await step(`Setting ${out}`, async () => {
    teachBreaks();
    const translate = loadTranslate();
    const leaflet = composePaper(bundle, locale, reader, selection, {
      translate,
      today: today(),
      also,
    });
    const link = paperUrl(site, bundle, locale, reader, selection, format);
    const icons = JSON.parse(await readFile(PICTOGRAMS, 'utf8')) as Icons;
    const bytes = await renderHandout({ leaflet, format, icons, link }, await paperFonts());
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, Buffer.from(bytes));
  });
}
