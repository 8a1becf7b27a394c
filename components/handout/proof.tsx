import { Document, Page, Text as PdfText, View } from '@react-pdf/renderer';
import { FORMATS } from '../../lib/formats.ts';
import { type Direction, directionOf, isLocale, SOURCE_LOCALE } from '../../lib/locales.ts';
import {
  assertCovered,
  registerTypeface,
  renderDocument,
  tag,
  textFlow,
} from '../../lib/typeset/index.ts';
import { type FontSource, prepareType } from './render-handout.tsx';
import { familyOf } from './theme.ts';
import { Words } from './words.tsx';

/** The same text gives the same bytes, whenever it is set. */
const NO_DATE = new Date('2020-01-01T00:00:00Z');

/** Type size of a proof in points: what an easy reader gets. */
const SIZE = 14;

/** How to set a language that is no locale. */
export interface ProofType {
  /** BCP 47 tag. */
  readonly language: string;
  readonly dir: Direction;
  readonly faces: readonly { readonly weight: number; readonly src: string }[];
  /** A multiple of the type size. */
  readonly lineHeight: number;
}

export interface ProofOptions {
  readonly bold?: boolean;
  /** Needed for a language that is no locale. */
  readonly type?: ProofType;
}

const registered = new Set<string>();

/** The family of a language that is no locale. Latin letters and digits come from the source's. */
function familyBeyond({ language, faces }: ProofType): string {
  const family = `proof-${language}`;
  if (!registered.has(family))
    registerTypeface({ family, language, faces, fallback: [familyOf(SOURCE_LOCALE)] });
  registered.add(family);
  return family;
}

/** The family a proof is set in. */
function proofFamily(locale: string, source: FontSource, type: ProofType | undefined): string {
  prepareType(source);
  if (isLocale(locale)) return familyOf(locale);
  if (!type) throw new Error(`No typeface for ${locale}.`);
  return familyBeyond(type);
}

/**
 * Checks one line before all are set, so that whoever calls can say which it was.
 * @throws MissingGlyphError if a character cannot be drawn
 */
export const checkProof = (
  text: string,
  locale: string,
  source: FontSource,
  { bold = false, type }: ProofOptions = {},
): Promise<void> => assertCovered(text, proofFamily(locale, source, type), bold ? 700 : 400);

function Paragraph({ text, locale, bold, type }: { text: string; locale: string } & ProofOptions) {
  if (!text) return <View style={{ height: SIZE }} />;
  if (isLocale(locale)) {
    const said = { text, locale, dir: directionOf(locale) };
    return <Words text={said} size={SIZE} bold={bold === true} />;
  }
  if (!type) return null;
  const style = {
    fontFamily: familyBeyond(type),
    fontSize: SIZE,
    fontWeight: bold ? 700 : 400,
    lineHeight: type.lineHeight,
    direction: type.dir,
    textAlign: type.dir === 'rtl' ? ('right' as const) : ('left' as const),
  };
  return (
    <PdfText {...tag('P', { lang: locale })} {...textFlow(locale)} style={style}>
      {text}
    </PdfText>
  );
}

/**
 * Sets plain paragraphs in a language's type, through the same path as a handout.
 * @param paragraphs an empty one leaves a gap
 * @throws MissingGlyphError if a character cannot be drawn
 */
export async function renderProof(
  paragraphs: readonly string[],
  locale: string,
  source: FontSource,
  options: ProofOptions = {},
): Promise<ArrayBuffer> {
  proofFamily(locale, source, options.type);
  const { width, height, margin } = FORMATS.a4;
  const document = (
    <Document title="Proof" language={locale} creationDate={NO_DATE}>
      <Page size={[width, height]} style={{ padding: margin }}>
        {paragraphs.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file have no other name
          <Paragraph key={index} text={text} locale={locale} {...options} />
        ))}
      </Page>
    </Document>
  );
  return (await renderDocument(document)).buffer;
}
