import { Document, Page, Text } from '@react-pdf/renderer';
import { createElement } from 'react';
import { registerTypeface, renderDocument, textFlow } from '../../../lib/typeset/index.ts';
import type { Paragraph } from './expected-clusters.ts';
import {
  fontPath,
  isRightToLeft,
  LANGUAGES,
  type Language,
  prepare,
  TYPEFACE_OF,
} from './render.ts';

/** Every typeface there is, a language's own first and Latin next. */
const chainOf = (language: Language) => [
  ...new Set([TYPEFACE_OF[language], 'latin' as const, ...Object.values(TYPEFACE_OF)]),
];

/** The language whose own family stands for a typeface in `fallback`. */
const familyOf = (typeface: (typeof TYPEFACE_OF)[Language]): string =>
  LANGUAGES.find((language) => TYPEFACE_OF[language] === typeface) ?? 'en';

const registered = new Set<Language>();

/** Name of a family in which a language's own font is followed by those of all other scripts. */
export const anyScript = (language: Language): string => {
  prepare();
  const family = `any-${language}`;
  if (registered.has(language)) return family;
  registered.add(language);
  const [own = 'latin', ...others] = chainOf(language);
  registerTypeface({
    family,
    language,
    faces: [{ weight: 400, src: fontPath(own) }],
    fallback: others.map(familyOf),
  });
  return family;
};

/** A text that may hold every script, as the comparison wants it. */
export const asMixedParagraph = (text: string, language: Language): Paragraph => ({
  text,
  language,
  direction: isRightToLeft(language) ? 'rtl' : 'ltr',
  fonts: chainOf(language).map((typeface) => fontPath(typeface)),
});

/** Typesets texts that may hold every script, on pages as wide and high as asked, in points. */
export const typesetMixed = async (
  texts: readonly string[],
  language: Language,
  size = { width: 420, height: 1200 },
): Promise<Buffer> => {
  const style = {
    fontFamily: anyScript(language),
    fontSize: 14,
    lineHeight: 2,
    direction: isRightToLeft(language) ? ('rtl' as const) : ('ltr' as const),
  };
  const paragraphs = texts.map((text, key) =>
    createElement(Text, { key, style, ...textFlow(language) }, text),
  );
  const page = createElement(Page, { size, style: { padding: 30 } }, ...paragraphs);
  return Buffer.from(await renderDocument(createElement(Document, null, page)));
};
