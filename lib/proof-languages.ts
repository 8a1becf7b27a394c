import { type Direction, LOCALES } from './locales.ts';
import { TYPEFACES } from './typefaces.ts';

/** Where a proof finds the static TrueType files of a typeface, and the room its lines need. */
interface ProofTypeface {
  readonly package: string;
  readonly regular: string;
  readonly bold: string;
  /** Line height as a multiple of the type size. */
  readonly lineHeight: number;
}

const noto = (folder: string, name: string, lineHeight: number): ProofTypeface => ({
  package: `@expo-google-fonts/${folder}`,
  regular: `400Regular/${name}_400Regular.ttf`,
  bold: `700Bold/${name}_700Bold.ttf`,
  lineHeight,
});

/** A language whose text can be judged on paper. */
export interface ProofLanguage {
  /** The English name. */
  readonly english: string;
  readonly dir: Direction;
  readonly typeface: ProofTypeface;
}

const language = (
  english: string,
  typeface: ProofTypeface,
  dir: Direction = 'ltr',
): ProofLanguage => ({ english, dir, typeface });

const { arabic } = TYPEFACES;

/** Languages the text engine is held to that are no locales yet. Their fonts are for development. */
const BEYOND: Record<string, ProofLanguage> = {
  hi: language('Hindi', noto('noto-sans-devanagari', 'NotoSansDevanagari', 1.8)),
  bn: language('Bengali', noto('noto-sans-bengali', 'NotoSansBengali', 1.8)),
  am: language('Amharic', noto('noto-sans-ethiopic', 'NotoSansEthiopic', 1.7)),
  fa: language('Persian', arabic, 'rtl'),
  ur: language('Urdu', arabic, 'rtl'),
};

const locales = Object.fromEntries(
  Object.entries(LOCALES).map(([tag, { english, dir, typeface }]) => [
    tag,
    language(english, TYPEFACES[typeface], dir),
  ]),
);

/** Every language `npm run proof` sets, by BCP 47 tag: the locales, and others not yet among them. */
export const PROOF_LANGUAGES: Readonly<Record<string, ProofLanguage>> = { ...locales, ...BEYOND };

export const PROOF_LANGUAGE_IDS = Object.keys(PROOF_LANGUAGES);
