import { createRequire } from 'node:module';
import { Document, Page, renderToBuffer, Text } from '@react-pdf/renderer';
import { createElement } from 'react';
import { installTypesetting, registerTypeface, textFlow } from '../../../lib/typeset/index.ts';
import type { Paragraph } from './expected-clusters.ts';

const require = createRequire(import.meta.url);

/** The fonts of this project, by family: folder, file and language. */
const FAMILIES = {
  latin: ['noto-sans', 'NotoSans', 'en'],
  khmer: ['noto-sans-khmer', 'NotoSansKhmer', 'km'],
  myanmar: ['noto-sans-myanmar', 'NotoSansMyanmar', 'my'],
  arabic: ['noto-sans-arabic', 'NotoSansArabic', 'ar'],
} as const;

export type Family = keyof typeof FAMILIES;

const WEIGHTS = { 400: '400Regular', 700: '700Bold' } as const;
export type Weight = keyof typeof WEIGHTS;

export const fontPath = (family: Family, weight: Weight = 400): string => {
  const [folder, file] = FAMILIES[family];
  const name = `${WEIGHTS[weight]}/${file}_${WEIGHTS[weight]}.ttf`;
  return require.resolve(`@expo-google-fonts/${folder}/${name}`);
};

let ready = false;

/** Installs the typesetting and registers the four families, those after Latin with it behind. */
export const prepare = (): void => {
  if (ready) return;
  ready = true;
  installTypesetting();
  for (const family of Object.keys(FAMILIES) as Family[]) {
    const faces = ([400, 700] as const).map((weight) => ({
      weight,
      src: fontPath(family, weight),
    }));
    const fallback = family === 'latin' ? [] : ['latin'];
    registerTypeface({ family, language: FAMILIES[family][2], faces, fallback });
  }
};

export interface Sample {
  readonly text: string;
  readonly family: Family;
  readonly weight?: Weight;
}

/** The same sample, as the comparison wants it. */
export const asParagraph = ({ text, family, weight = 400 }: Sample): Paragraph => ({
  text,
  language: FAMILIES[family][2],
  direction: family === 'arabic' ? 'rtl' : 'ltr',
  fonts: [fontPath(family, weight), ...(family === 'latin' ? [] : [fontPath('latin', weight)])],
});

/** Typesets samples one below the other, on a page this many points wide. */
export const typeset = async (samples: readonly Sample[], width = 420): Promise<Buffer> => {
  prepare();
  const texts = samples.map(({ text, family, weight = 400 }, index) => {
    const direction = family === 'arabic' ? ('rtl' as const) : ('ltr' as const);
    const style = {
      fontFamily: family,
      fontWeight: weight,
      fontSize: 14,
      lineHeight: 2,
      direction,
    };
    const flow = textFlow(FAMILIES[family][2]);
    return createElement(Text, { key: index, style: { ...style, marginBottom: 6 }, ...flow }, text);
  });
  const size = { width, height: 1200 };
  const page = createElement(Page, { size, style: { padding: 30 } }, ...texts);
  const creationDate = new Date('2024-01-01T00:00:00Z');
  return renderToBuffer(createElement(Document, { creationDate }, page));
};
