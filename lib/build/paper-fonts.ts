import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { LOCALE_IDS, LOCALES } from '../locales.ts';
import { TYPEFACE_IDS, TYPEFACES, type Typeface, type TypefaceId } from '../typefaces.ts';
import { everyText } from './every-text.ts';
import { fontPath, type Weight } from './font-path.ts';
import { lettersOf } from './letters-of.ts';
import { PAPER_FONTS } from './paths.ts';
import { subsetFont } from './subset-font.ts';

/** The TrueType file of a typeface. */
export type PaperFonts = (typeface: TypefaceId, weight: Weight) => string;

const WEIGHTS: readonly Weight[] = [400, 700];

/**
 * What a heavy typeface keeps besides the letters of our words, so that a sentence in it looks like
 * one: ASCII, and the dashes, quotes and dots that Chinese writes as wide as its letters.
 */
const BESIDES: [number, number][] = [
  [0x20, 0x7e],
  [0xb7, 0xb7],
  [0x2010, 0x2027],
  [0x3000, 0x3011],
  [0xff01, 0xff5e],
];

/**
 * fontkit reads the ten bytes of an outline's head also where a glyph, like a space, has no outline.
 * Behind the last one of a file there must be something to read; zeros change no checksum.
 */
const ROOM = Buffer.alloc(12);

/** Makes one file from a package's, unless an earlier run has made the same. */
async function cutFont(typeface: TypefaceId, weight: Weight, text: string | null): Promise<string> {
  const source = fontPath(typeface, weight);
  const ttf = await readFile(source);
  const letters = text === null ? null : lettersOf(typeface, text).join('');
  const hash = createHash('sha256')
    .update(ttf)
    .update(JSON.stringify([letters, BESIDES]));
  const file = `${PAPER_FONTS}/${typeface}-${weight}.${hash.digest('hex').slice(0, 16)}.ttf`;
  if (existsSync(file)) return file;
  const font = await (letters === null
    ? subsetFont({ ttf, text: null, format: 'sfnt' })
    : subsetFont({ ttf, text: letters, ranges: BESIDES, format: 'sfnt' }));
  await mkdir(PAPER_FONTS, { recursive: true });
  // Two programs may make it at once: neither may read half of it.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, Buffer.concat([font, ROOM]));
  await rename(unfinished, file);
  return file;
}

/** Our words, and the names of languages, which are said in all of them. */
const ours = (): string =>
  Object.values(everyText()).join('') + LOCALE_IDS.map((locale) => LOCALES[locale].name).join('');

/**
 * The fonts that papers are set in: the same files in Node and on the tablet, so that the same paper
 * has the same bytes. Most are those of the packages. Noto Sans SC has 10 MB a weight; cut to the
 * letters we write it has about a quarter of one.
 * @param more text that is not ours and has to be drawn, too: of a proof
 */
export async function paperFonts(more = ''): Promise<PaperFonts> {
  const files = new Map<string, string>();
  let text: string | undefined;
  for (const typeface of TYPEFACE_IDS) {
    const { cut }: Typeface = TYPEFACES[typeface];
    if (cut === 'heavy') text ??= ours() + more;
    for (const weight of WEIGHTS)
      files.set(
        `${typeface}-${weight}`,
        cut
          ? await cutFont(typeface, weight, cut === 'heavy' ? (text ?? '') : null)
          : fontPath(typeface, weight),
      );
  }
  return (typeface, weight) => files.get(`${typeface}-${weight}`) ?? fontPath(typeface, weight);
}
