import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { LOCALE_IDS, LOCALES, type Locale } from '../locales.ts';
import { LATIN, TYPEFACE_IDS, type TypefaceId } from '../typefaces.ts';
import { fontPath, type Weight } from './font-path.ts';
import { BUILD, PUBLIC_FONTS } from './paths.ts';
import { subsetFont } from './subset-font.ts';

/** Addresses of the web fonts, as `.build/fonts.json`. */
export interface WebFonts {
  /** All letters our words use, both weights: the tablet uses both, a page for later the first. */
  readonly text: Record<TypefaceId, Record<Weight, string>>;
  /** Only what the names of the languages need, for choosers. */
  readonly names: Record<TypefaceId, string>;
  /** CSS unicode-range of each typeface, without the letters that Latin has. */
  readonly ranges: Record<TypefaceId, string>;
}

/** Digits, letters and signs of numbers and addresses. */
const ASCII = Array.from({ length: 0x5f }, (_, n) => String.fromCharCode(0x20 + n)).join('');
const WEIGHTS: readonly Weight[] = [400, 700];

/** CSS `unicode-range` for exactly these characters, as few ranges as possible. */
function unicodeRange(points: Iterable<number>): string {
  const sorted = [...new Set(points)].sort((a, b) => a - b);
  const ranges: [number, number][] = [];
  for (const point of sorted) {
    const last = ranges.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(',');
}

/** Scripts, so that each character is fetched from one font only; the rest belongs to Latin. */
const SCRIPT: Record<TypefaceId, RegExp> = {
  latin: /\P{Script=Khmer}/u,
  khmer: /\p{Script=Khmer}/u,
  burmese: /\p{Script=Myanmar}/u,
  arabic: /[\p{Script=Arabic}،؛؟ً-ْ]/u,
};

async function writeFont(name: string, font: Buffer): Promise<string> {
  const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
  await writeFile(`${PUBLIC_FONTS}/${name}.${hash}.woff2`, font);
  return `/fonts/${name}.${hash}.woff2`;
}

/**
 * Makes the web fonts: for every typeface exactly the letters our words use, made anew with every
 * build, so that an edit never meets a missing one.
 * @param text everything the project says in a locale; missing letters would show as boxes
 */
export async function buildFonts(text: Record<Locale, string>): Promise<WebFonts> {
  await rm(PUBLIC_FONTS, { recursive: true, force: true });
  await mkdir(PUBLIC_FONTS, { recursive: true });
  const names = LOCALE_IDS.map((locale) => LOCALES[locale].name).join('');
  const everything = Object.values(text).join('') + names + ASCII;
  const fonts = { text: {}, names: {}, ranges: {} } as {
    -readonly [K in keyof WebFonts]: WebFonts[K];
  };
  for (const typeface of TYPEFACE_IDS) {
    const used = [...new Set(everything)].filter((letter) =>
      typeface === LATIN ? !isElsewhere(letter) : SCRIPT[typeface].test(letter),
    );
    const points = used.map((letter) => letter.codePointAt(0) ?? 0);
    fonts.ranges[typeface] = unicodeRange(points);
    const weights = {} as Record<Weight, string>;
    for (const weight of WEIGHTS) {
      const ttf = await readFile(fontPath(typeface, weight));
      weights[weight] = await writeFont(
        `${typeface}-${weight}`,
        await subsetFont({ ttf, text: used.join('') }),
      );
    }
    fonts.text[typeface] = weights;
    const letters = [...names].filter((letter) => used.includes(letter)).join('');
    fonts.names[typeface] = await writeFont(
      `${typeface}-names`,
      await subsetFont({ ttf: await readFile(fontPath(typeface, 400)), text: letters }),
    );
  }
  await writeFile(`${PUBLIC_FONTS}/fonts.css`, tabletCss(fonts));
  await writeFile(`${BUILD}/fonts.json`, JSON.stringify(fonts));
  return fonts;
}

const isElsewhere = (letter: string): boolean =>
  TYPEFACE_IDS.some((typeface) => typeface !== LATIN && SCRIPT[typeface].test(letter));

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
