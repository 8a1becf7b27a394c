import './support/production.ts';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { renderHandout } from '../components/handout/render-handout.tsx';
import type { Icons } from '../components/leaflet/icons.ts';
import { AuthorError } from '../lib/author-error.ts';
import { teachBreaks } from '../lib/breaks/teach-breaks.ts';
import { fontPath } from '../lib/build/font-path.ts';
import { BUILD } from '../lib/build/paths.ts';
import { buildPictograms } from '../lib/build/pictograms.ts';
import { compose } from '../lib/compose.ts';
import { loadContent } from '../lib/content.ts';
import { DEFAULT_FORMAT, FORMAT_IDS, type FormatId, readersOf } from '../lib/formats.ts';
import { laterUrl } from '../lib/links.ts';
import { LOCALE_IDS } from '../lib/locales.ts';
import { PAPER_FILE } from '../lib/paper-file.ts';
import { DEFAULT_READER, READER_IDS, type Reader } from '../lib/readers.ts';
import { topicsOf } from '../lib/selection.ts';
import { loadTranslate } from '../lib/strings.ts';
import { command } from './support/command.ts';
import { oneOf, readOptions } from './support/options.ts';
import { step } from './support/steps.ts';

const USAGE =
  'npm run handout -- --bundle thailand --locale km [--reader adult-easy] [--format a4] [--only id,id] [--with en] [--site https://…] [--out file.pdf]';

const PICTOGRAMS = `${BUILD}/pictograms.json`;

/** The ids of `--only`, or everything. */
function selectionFrom(only: string | undefined, known: readonly string[]) {
  if (only === undefined) return 'all' as const;
  const ids = only.split(',').map((id) => id.trim());
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0)
    throw new AuthorError(
      `--only ${unknown.join(',')} does not exist. Choose from: ${known.join(', ')}.`,
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

await command(async () => {
  const { options } = readOptions(
    ['bundle', 'locale', 'reader', 'format', 'only', 'with', 'site', 'out'],
    USAGE,
  );
  const bundles = loadContent();
  const id = oneOf('bundle', options.bundle, Object.keys(bundles));
  const bundle = bundles[id];
  if (!bundle) throw new Error(`bundle ${id} vanished`);
  const locale = oneOf('locale', options.locale, LOCALE_IDS);
  const format = oneOf('format', options.format, FORMAT_IDS, DEFAULT_FORMAT);
  const reader = readerFor(format, options.reader);
  const also = options.with === undefined ? null : oneOf('with', options.with, LOCALE_IDS);
  const selection = selectionFrom(options.only, [...topicsOf(bundle).keys()]);
  const site = options.site?.replace(/\/+$/, '') ?? bundle.site;
  const out = options.out ?? PAPER_FILE;

  if (!existsSync(PICTOGRAMS)) {
    await mkdir(BUILD, { recursive: true });
    await step('Preparing pictograms', () => buildPictograms(PICTOGRAMS));
  }
  if (!site)
    console.log(
      'No QR code: no address is known. Write "site" in bundle.json, or add --site https://…',
    );
  await step(`Setting ${out}`, async () => {
    teachBreaks();
    const translate = loadTranslate();
    const today = new Date().toISOString().slice(0, 10);
    const leaflet = compose(bundle, locale, reader, selection, { translate, today, also });
    const link = site ? laterUrl(site, bundle, locale, reader, selection) : null;
    const icons = JSON.parse(await readFile(PICTOGRAMS, 'utf8')) as Icons;
    const bytes = await renderHandout({ leaflet, format, icons, link }, fontPath);
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, Buffer.from(bytes));
  });
});
