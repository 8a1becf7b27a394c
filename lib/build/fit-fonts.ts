import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isLocale, LOCALES } from '../locales.ts';
import { READER_IDS, READERS } from '../readers.ts';
import { TYPEFACE_IDS, TYPEFACES, type TypefaceId } from '../typefaces.ts';
import { fontPath } from './font-path.ts';
import { lettersOf } from './letters-of.ts';
import { shapingFeatures } from './shaping-features.ts';
import { shownText } from './shown-text.ts';
import { subsetFont } from './subset-font.ts';
import { unicodeRange } from './unicode-range.ts';

/** A typeface a page needs, and the letters it draws there. */
export interface Needed {
  readonly typeface: TypefaceId;
  readonly letters: readonly string[];
}

const FULL = READER_IDS.map((reader) => READERS[reader])
  .filter(({ level }) => level === 'full')
  .map(({ code }) => code);

/** Links from a page with the most words to the same page in other languages. */
const ELSEWHERE = new RegExp(
  `<a href="[^"]*/(?:${FULL.join('|')})/"[^>]*hrefLang="[^"]*"[^>]*>[^<]*</a>`,
  'g',
);

/**
 * The typefaces of a page: that of its own language, then those which names of other languages need
 * and a phone may not have. A page in full words has no room for these, a tenth of its weight: they
 * come where a language is chosen, and on all shorter pages.
 * @throws if the page does not say its language
 */
export function neededFonts(html: string): Needed[] {
  const [, locale = ''] = /<html lang="([^"]+)"/.exec(html) ?? [];
  if (!isLocale(locale)) throw new Error(`"${locale}" is no language of ours.`);
  const own = LOCALES[locale].typeface;
  const text = shownText(html);
  const besides = shownText(html.replace(ELSEWHERE, ''));
  return TYPEFACE_IDS.filter((typeface) => typeface === own || !TYPEFACES[typeface].everywhere)
    .sort((a, b) => Number(b === own) - Number(a === own))
    .map((typeface) => ({
      typeface,
      letters: lettersOf(typeface, typeface === own ? text : besides),
    }))
    .filter(({ letters }) => letters.length > 0);
}

/** Makes fonts with nothing but given letters, each once. */
export function fontCutter(): (needed: Needed) => Promise<Buffer> {
  const made = new Map<string, Promise<Buffer>>();
  return ({ typeface, letters }) => {
    const key = typeface + letters.join('');
    const font =
      made.get(key) ??
      readFile(fontPath(typeface, 400)).then((ttf) =>
        subsetFont({ ttf, text: letters.join(''), features: shapingFeatures(typeface) }),
      );
    made.set(key, font);
    return font;
  };
}

/**
 * Gives every static page fonts with exactly its own letters: half of what travels is type, and a
 * page in easy words needs fewer letters than all our words together. Runs before pages are
 * secured: it writes into their style.
 * @param pages paths of HTML files below `out`
 * @throws naming a page that has no style to write into
 */
export async function fitFonts(out: string, pages: readonly string[]): Promise<void> {
  const cut = fontCutter();
  await mkdir(join(out, 'fonts'), { recursive: true });
  for (const page of pages) {
    const html = await readFile(join(out, page), 'utf8');
    const faces = await Promise.all(
      neededFonts(html).map(async (needed, index) => {
        const font = await cut(needed);
        const hash = createHash('sha256').update(font).digest('hex').slice(0, 8);
        const url = `/fonts/${needed.typeface}.${hash}.woff2`;
        await writeFile(join(out, url), font);
        const range = index > 0 ? `;unicode-range:${unicodeRange(needed.letters)}` : '';
        return `@font-face{font-family:T;font-display:swap;src:url(${url}) format("woff2")${range}}`;
      }),
    );
    const fitted = html.replace('<style>', () => `<style>${faces.join('')}`);
    if (fitted === html && faces.length > 0) throw new Error(`${page} has no style.`);
    await writeFile(join(out, page), fitted);
  }
}
