import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderHandout } from '../../../components/handout/render-handout.tsx';
import type { Icons } from '../../../components/leaflet/icons.ts';
import { teachBreaks } from '../../../lib/breaks/teach-breaks.ts';
import { paperFonts } from '../../../lib/build/paper-fonts.ts';
import { aheadLeaflets } from '../../../lib/build/papers/ahead-leaflets.ts';
import { MADE_AHEAD } from '../../../lib/build/papers/made-ahead.ts';
import { loadContent } from '../../../lib/content.ts';
import { FORMAT_IDS, type FormatId, readersOf } from '../../../lib/formats.ts';
import { laterUrl } from '../../../lib/links.ts';
import { LOCALE_IDS, SOURCE_LOCALE } from '../../../lib/locales.ts';
import { DEFAULT_READER } from '../../../lib/readers.ts';
import { describeFormats } from './describe-formats.ts';
import { frame } from './frame.ts';

/** Longest edge of a picture in pixels. */
const EDGE = 560;

/** Bytes all of them may take: whoever clones this project gets them, again and again. */
const BUDGET = 400_000;

const BUNDLE = 'thailand';
const SITE = 'https://handrail.example';

/** The languages in turn, so that several are seen and a right-to-left one is among them. */
const LANGUAGES = LOCALE_IDS.filter((locale) => locale !== SOURCE_LOCALE);

/** A format's first side, in one of the languages. */
async function firstSide(format: FormatId, icons: Icons): Promise<ArrayBuffer> {
  const bundle = loadContent()[BUNDLE];
  if (!bundle) throw new Error(`content/${BUNDLE} is missing`);
  const locale = LANGUAGES[FORMAT_IDS.indexOf(format) % LANGUAGES.length];
  const suited = readersOf(format);
  const reader = suited.includes(DEFAULT_READER) ? DEFAULT_READER : suited[0];
  const found = aheadLeaflets([bundle]).find(
    (one) => one.locale === locale && one.reader === reader,
  );
  if (!found) throw new Error(`nobody is to get ${format}`);
  const link = laterUrl(SITE, bundle, found.locale, found.reader, MADE_AHEAD);
  return renderHandout({ leaflet: found.leaflet(), format, icons, link }, await paperFonts());
}

/**
 * Writes a picture of every format into `<docs>/formats/`, and a page that shows them.
 * @throws if together they are too heavy
 */
export async function formatPictures(docs: string, icons: Icons): Promise<void> {
  teachBreaks();
  const pictures = join(docs, 'formats');
  // Also those of formats that are gone.
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const work = await mkdtemp(join(tmpdir(), 'handrail-'));
  let size = 0;
  for (const format of FORMAT_IDS) {
    const [pdf, drawn] = [join(work, 'a.pdf'), join(work, 'a')];
    await writeFile(pdf, Buffer.from(await firstSide(format, icons)));
    const options = ['-gray', '-png', '-singlefile', '-scale-to', String(EDGE)];
    execFileSync('pdftoppm', [...options, pdf, drawn]);
    const picture = join(pictures, `${format}.png`);
    await writeFile(picture, frame(await readFile(`${drawn}.png`)));
    size += (await stat(picture)).size;
  }
  await rm(work, { recursive: true });
  if (size > BUDGET) throw new Error(`${pictures}: ${size} bytes are more than ${BUDGET}.`);
  await writeFile(join(docs, 'formats.md'), describeFormats());
}
