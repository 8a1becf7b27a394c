import { readFileSync } from 'node:fs';
import { AuthorError } from '../../../lib/author-error.ts';
import { teachBreaks } from '../../../lib/breaks/teach-breaks.ts';
import { fontPath } from '../../../lib/build/font-path.ts';
import { compose } from '../../../lib/compose.ts';
import { loadContent } from '../../../lib/content.ts';
import type { Leaflet } from '../../../lib/leaflet.ts';
import { isLocale, LOCALE_IDS, LOCALES, type Locale, SOURCE_LOCALE } from '../../../lib/locales.ts';
import { loadTranslate } from '../../../lib/strings.ts';
import { TYPEFACES } from '../../../lib/typefaces.ts';

/** What the bench prints in every program: a leaflet of two pages. */
export const BENCH = {
  bundle: 'thailand',
  reader: 'adult-easy',
  selection: ['food', 'phone', 'social-assistance', 'ambulance'],
  /** Of the group that tells what happens next, so many sections. */
  next: 2,
} as const;

/** Languages of the bench: every way of writing we have, and Chinese for its thousands of signs. */
export const BENCH_LANGUAGES = [...LOCALE_IDS, 'zh-Hans'] as const;
export type BenchLanguage = (typeof BENCH_LANGUAGES)[number];

/** Chinese is no locale of the content yet: its words stand beside this file, by the English ones. */
const CHINESE = new URL('zh.json', import.meta.url);

const inChinese = (leaflet: Leaflet): Leaflet => {
  const words: Record<string, string> = JSON.parse(readFileSync(CHINESE, 'utf8'));
  const replace = (key: string, value: unknown) => {
    if (key !== 'text' || typeof value !== 'string') return value;
    const word = words[value];
    if (!word) {
      throw new AuthorError(
        `commands/support/bench/zh.json → ${JSON.stringify(value)}: is missing. Add its Chinese.`,
      );
    }
    return word;
  };
  return JSON.parse(JSON.stringify(leaflet, replace));
};

/** The bench's leaflet, from the files. */
export function benchLeaflet(language: BenchLanguage): Leaflet {
  const bundle = loadContent()[BENCH.bundle];
  if (!bundle) throw new Error(`content/${BENCH.bundle} is missing`);
  teachBreaks();
  const locale: Locale = isLocale(language) ? language : SOURCE_LOCALE;
  const whole = compose(bundle, locale, BENCH.reader, BENCH.selection, {
    translate: loadTranslate(),
    today: '2026-01-01',
  });
  const groups = whole.groups
    .filter((group) => group.id !== 'later')
    .map((group) =>
      group.id === 'next' ? { ...group, sections: group.sections.slice(0, BENCH.next) } : group,
    );
  const leaflet = { ...whole, groups };
  return isLocale(language) ? leaflet : inChinese(leaflet);
}

const CHINESE_FONTS = {
  400: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  700: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
} as const;

/** The TrueType file of a language's type. */
export const benchFont = (language: BenchLanguage, weight: 400 | 700): string =>
  isLocale(language)
    ? fontPath(LOCALES[language].typeface, weight)
    : `node_modules/${CHINESE_FONTS[weight]}`;

/** Names of the families in the files above, in the order they are tried. */
export const benchFamilies = (language: BenchLanguage): readonly string[] =>
  isLocale(language)
    ? [TYPEFACES[LOCALES[language].typeface].family, TYPEFACES.latin.family]
    : ['Noto Sans SC'];
