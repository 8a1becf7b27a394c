import { createRequire } from 'node:module';
import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer';
import { createElement } from 'react';
import {
  installTypesetting,
  registerTypeface,
  renderDocument,
  textFlow,
} from '../../../lib/typeset/index.ts';
import type { Paragraph } from './expected-clusters.ts';

const require = createRequire(import.meta.url);

/** Typefaces by folder and file name. */
const FILES = {
  latin: ['noto-sans', 'NotoSans'],
  khmer: ['noto-sans-khmer', 'NotoSansKhmer'],
  myanmar: ['noto-sans-myanmar', 'NotoSansMyanmar'],
  thai: ['noto-sans-thai-looped', 'NotoSansThaiLooped'],
  lao: ['noto-sans-lao', 'NotoSansLao'],
  han: ['noto-sans-sc', 'NotoSansSC'],
  arabic: ['noto-sans-arabic', 'NotoSansArabic'],
  devanagari: ['noto-sans-devanagari', 'NotoSansDevanagari'],
  bengali: ['noto-sans-bengali', 'NotoSansBengali'],
  ethiopic: ['noto-sans-ethiopic', 'NotoSansEthiopic'],
} as const;

type Typeface = keyof typeof FILES;

/** Every language the engine is held to: our thirteen locales, and five beyond. */
export const TYPEFACE_OF = {
  en: 'latin',
  sq: 'latin',
  ro: 'latin',
  ru: 'latin',
  'sr-Latn': 'latin',
  'sr-Cyrl': 'latin',
  vi: 'latin',
  km: 'khmer',
  my: 'myanmar',
  th: 'thai',
  lo: 'lao',
  'zh-Hans': 'han',
  ar: 'arabic',
  fa: 'arabic',
  ur: 'arabic',
  hi: 'devanagari',
  bn: 'bengali',
  am: 'ethiopic',
} as const satisfies Record<string, Typeface>;

export type Language = keyof typeof TYPEFACE_OF;

export const LANGUAGES = Object.keys(TYPEFACE_OF) as Language[];

export const isRightToLeft = (language: Language): boolean => TYPEFACE_OF[language] === 'arabic';

const WEIGHTS = { 400: '400Regular', 700: '700Bold' } as const;
export type Weight = keyof typeof WEIGHTS;

export const fontPath = (typeface: Typeface, weight: Weight = 400): string => {
  const [folder, file] = FILES[typeface];
  const name = `${WEIGHTS[weight]}/${file}_${WEIGHTS[weight]}.ttf`;
  return require.resolve(`@expo-google-fonts/${folder}/${name}`);
};

let ready = false;

/** Fonts that characters may come from, in order: the language's own and Latin behind it. */
const chainOf = (language: Language): Typeface[] => [
  ...new Set<Typeface>([TYPEFACE_OF[language], 'latin']),
];

/** Installs the typesetting and registers a family for every language, under the language's tag. */
export const prepare = (): void => {
  if (ready) return;
  ready = true;
  installTypesetting();
  for (const language of LANGUAGES) {
    const [typeface, ...others] = chainOf(language);
    if (!typeface) continue;
    const faces = ([400, 700] as const).map((weight) => ({
      weight,
      src: fontPath(typeface, weight),
    }));
    registerTypeface({ family: language, language, faces, fallback: others.map(() => 'en') });
  }
};

export interface Sample {
  readonly text: string;
  readonly language: Language;
  readonly weight?: Weight;
}

/** The same sample, as the comparison wants it. */
export const asParagraph = ({ text, language, weight = 400 }: Sample): Paragraph => ({
  text,
  language,
  direction: isRightToLeft(language) ? 'rtl' : 'ltr',
  fonts: chainOf(language).map((typeface) => fontPath(typeface, weight)),
});

const documentOf = (samples: readonly Sample[], width: number) => {
  prepare();
  const texts = samples.map(({ text, language, weight = 400 }, index) => {
    const direction = isRightToLeft(language) ? ('rtl' as const) : ('ltr' as const);
    const style = {
      fontFamily: language,
      fontWeight: weight,
      fontSize: 14,
      lineHeight: 2,
      direction,
      marginBottom: 6,
    };
    return createElement(Text, { key: index, style, ...textFlow(language) }, text);
  });
  const size = { width, height: 1200 };
  const page = createElement(Page, { size, style: { padding: 30 } }, ...texts);
  const creationDate = new Date('2024-01-01T00:00:00Z');
  return createElement(Document, { creationDate }, page);
};

/** Typesets samples one below the other, on a page this many points wide. */
export const typeset = async (samples: readonly Sample[], width = 420): Promise<Buffer> =>
  Buffer.from(await renderDocument(documentOf(samples, width)));

/** The same, laid out by react-pdf. */
export const typesetInReactPdf = (samples: readonly Sample[], width = 420): Promise<Buffer> =>
  renderToBuffer(documentOf(samples, width));
