import { teachBreaks } from '../../../lib/breaks/teach-breaks.ts';
import { paperFonts } from '../../../lib/build/paper-fonts.ts';
import { compose } from '../../../lib/compose.ts';
import { loadContent } from '../../../lib/content.ts';
import type { Leaflet } from '../../../lib/leaflet.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../../../lib/locales.ts';
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

/** Languages of the bench: all we have. */
export const BENCH_LANGUAGES = LOCALE_IDS;
export type BenchLanguage = Locale;

/** The bench's leaflet, from the files. */
export function benchLeaflet(language: BenchLanguage): Leaflet {
  const bundle = loadContent()[BENCH.bundle];
  if (!bundle) throw new Error(`content/${BENCH.bundle} is missing`);
  teachBreaks();
  const whole = compose(bundle, language, BENCH.reader, BENCH.selection, {
    translate: loadTranslate(),
    today: '2026-01-01',
  });
  const groups = whole.groups
    .filter((group) => group.id !== 'later')
    .map((group) =>
      group.id === 'next' ? { ...group, sections: group.sections.slice(0, BENCH.next) } : group,
    );
  return { ...whole, groups };
}

/** The TrueType files that papers are set in. */
export const benchFonts = await paperFonts();

/** The TrueType file of a language's type. */
export const benchFont = (language: BenchLanguage, weight: 400 | 700): string =>
  benchFonts(LOCALES[language].typeface, weight);

/** Names of the families in the files above, in the order they are tried. */
export const benchFamilies = (language: BenchLanguage): readonly string[] => [
  TYPEFACES[LOCALES[language].typeface].family,
  TYPEFACES.latin.family,
];
