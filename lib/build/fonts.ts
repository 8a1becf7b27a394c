import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { LOCALE_IDS, LOCALES, type Locale } from '../locales.ts';
import { TYPEFACE_IDS, type TypefaceId } from '../typefaces.ts';
import { fontPath, type Weight } from './font-path.ts';
import { lettersOf } from './letters-of.ts';
import { PUBLIC_FONTS } from './paths.ts';
import { subsetFont } from './subset-font.ts';
import { unicodeRange } from './unicode-range.ts';

/** Web fonts of the tablet. */
interface WebFonts {
  /** Addresses. All letters our words use. */
  readonly text: Record<TypefaceId, Record<Weight, string>>;
  /** CSS unicode-range of each typeface, without the letters that Latin has. */
  readonly ranges: Record<TypefaceId, string>;
}

/** Digits, letters and signs of numbers and addresses. */
const ASCII = Array.from({ length: 0x5f }, (_, n) => String.fromCharCode(0x20 + n)).join('');
const WEIGHTS: readonly Weight[] = [400, 700];

async function writeFont(name: string, font: Buffer): Promise<string> {
  const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
  await writeFile(`${PUBLIC_FONTS}/${name}.${hash}.woff2`, font);
  return `/fonts/${name}.${hash}.woff2`;
}

/**
 * Makes the web fonts of the tablet: for every typeface exactly the letters our words use, made anew with every
 * build, so that an edit never meets a missing one.
 * @param text everything the project says in a locale; missing letters would show as boxes
 */
export async function buildFonts(text: Record<Locale, string>): Promise<void> {
  await rm(PUBLIC_FONTS, { recursive: true, force: true });
  await mkdir(PUBLIC_FONTS, { recursive: true });
  const names = LOCALE_IDS.map((locale) => LOCALES[locale].name).join('');
  const everything = Object.values(text).join('') + names + ASCII;
  const fonts = { text: {}, ranges: {} } as { -readonly [K in keyof WebFonts]: WebFonts[K] };
  for (const typeface of TYPEFACE_IDS) {
    const used = lettersOf(typeface, everything);
    fonts.ranges[typeface] = unicodeRange(used);
    const weights = {} as Record<Weight, string>;
    for (const weight of WEIGHTS) {
      const ttf = await readFile(fontPath(typeface, weight));
      weights[weight] = await writeFont(
        `${typeface}-${weight}`,
        await subsetFont({ ttf, text: used.join('') }),
      );
    }
    fonts.text[typeface] = weights;
  }
  await writeFile(`${PUBLIC_FONTS}/fonts.css`, tabletCss(fonts));
}

/** One family for every script: a browser fetches only the files whose letters it meets. */
function tabletCss({ text, ranges }: WebFonts): string {
  const faces = TYPEFACE_IDS.flatMap((typeface) =>
    WEIGHTS.map(
      (weight) =>
        `@font-face{font-family:Handrail;font-weight:${weight};font-display:swap;src:url(${text[typeface][weight]}) format("woff2");unicode-range:${ranges[typeface]}}`,
    ),
  );
  return `${faces.join('\n')}\n`;
}
