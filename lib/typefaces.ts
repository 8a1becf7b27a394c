/** One typeface: where its files come from and how much room its lines need. */
export interface Typeface {
  /** Family name on paper and on screen. */
  readonly family: string;
  /** Package that holds the static font files (OFL-1.1). */
  readonly package: string;
  /** Files inside the package. */
  readonly regular: string;
  readonly bold: string;
  /**
   * Set where the file cannot go on paper as it is, so that `lib/build/paper-fonts.ts` makes another
   * one from it: TrueType from a compressed file (`packed`), or from one with far more letters than a
   * tablet should store the letters we write (`heavy`).
   */
  readonly cut?: 'packed' | 'heavy';
  /**
   * Line height as a multiple of the type size: the tallest stack of marks must not be clipped.
   * Measured ink heights: Latin 1.29, Khmer 1.50, Burmese 1.79, Arabic 1.47.
   */
  readonly lineHeight: number;
  /** Any phone can draw this script by itself, so a language's name needs no font on other pages. */
  readonly everywhere: boolean;
}

/** The registry of typefaces: one per script, all Noto, so that no language looks second class. */
export const TYPEFACES = {
  latin: {
    family: 'Noto Sans',
    package: '@expo-google-fonts/noto-sans',
    regular: '400Regular/NotoSans_400Regular.ttf',
    bold: '700Bold/NotoSans_700Bold.ttf',
    lineHeight: 1.5,
    everywhere: true,
  },
  khmer: {
    family: 'Noto Sans Khmer',
    package: '@expo-google-fonts/noto-sans-khmer',
    regular: '400Regular/NotoSansKhmer_400Regular.ttf',
    bold: '700Bold/NotoSansKhmer_700Bold.ttf',
    lineHeight: 1.8,
    everywhere: false,
  },
  burmese: {
    family: 'Noto Sans Myanmar',
    package: '@expo-google-fonts/noto-sans-myanmar',
    regular: '400Regular/NotoSansMyanmar_400Regular.ttf',
    bold: '700Bold/NotoSansMyanmar_700Bold.ttf',
    lineHeight: 2,
    everywhere: false,
  },
  lao: {
    family: 'Noto Sans Lao Looped',
    package: '@fontsource/noto-sans-lao-looped',
    regular: 'files/noto-sans-lao-looped-lao-400-normal.woff2',
    bold: 'files/noto-sans-lao-looped-lao-700-normal.woff2',
    cut: 'packed',
    lineHeight: 1.7,
    everywhere: false,
  },
  thai: {
    family: 'Noto Sans Thai Looped',
    package: '@expo-google-fonts/noto-sans-thai-looped',
    regular: '400Regular/NotoSansThaiLooped_400Regular.ttf',
    bold: '700Bold/NotoSansThaiLooped_700Bold.ttf',
    lineHeight: 1.7,
    everywhere: true,
  },
  chinese: {
    family: 'Noto Sans SC',
    package: '@expo-google-fonts/noto-sans-sc',
    regular: '400Regular/NotoSansSC_400Regular.ttf',
    bold: '700Bold/NotoSansSC_700Bold.ttf',
    cut: 'heavy',
    lineHeight: 1.6,
    everywhere: true,
  },
  arabic: {
    family: 'Noto Sans Arabic',
    package: '@expo-google-fonts/noto-sans-arabic',
    regular: '400Regular/NotoSansArabic_400Regular.ttf',
    bold: '700Bold/NotoSansArabic_700Bold.ttf',
    lineHeight: 1.8,
    everywhere: true,
  },
} as const satisfies Record<string, Typeface>;

export type TypefaceId = keyof typeof TYPEFACES;

export const TYPEFACE_IDS = Object.keys(TYPEFACES) as TypefaceId[];

/** The typeface of Latin letters and digits: every other one falls back to it. */
export const LATIN: TypefaceId = 'latin';
