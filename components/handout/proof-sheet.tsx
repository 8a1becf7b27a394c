import { Document, Page, View } from '@react-pdf/renderer';
import { formatOf } from '../../lib/formats.ts';
import { directionOf, LOCALES, type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import { PDF_UA, renderDocument, tag } from '../../lib/typeset/index.ts';
import { PageNumber } from './page-number.tsx';
import { type FontSource, prepareType } from './render-handout.tsx';
import { INK, NO_DATE } from './theme.ts';
import { Words } from './words.tsx';

/** One text to read with a pen. */
export interface ProofLine {
  readonly english: string;
  /** Empty where nothing is written yet: there is room for a pen. */
  readonly text: string;
  /** Who reads it, and where. */
  readonly context: string;
}

/** Texts that belong together. */
export interface ProofPart {
  readonly title: string;
  readonly lines: readonly ProofLine[];
}

const SIZE = 13;
const SMALL = 10;
/** Points: the number, and room between lines for corrections. */
const NUMBER = 30;
const ROOM = 9;

const inEnglish = (text: string) =>
  ({ text, locale: SOURCE_LOCALE, dir: directionOf(SOURCE_LOCALE) }) as const;

function Line({ line, number, locale }: { line: ProofLine; number: number; locale: Locale }) {
  const half = { flexGrow: 1, flexShrink: 1, flexBasis: 0 };
  return (
    <View
      {...tag('Div')}
      wrap={false}
      style={{
        flexDirection: 'row',
        alignItems: 'flex-start',
        gap: 10,
        paddingTop: ROOM / 2,
        paddingBottom: ROOM,
        borderBottomWidth: 0.5,
        borderColor: INK,
      }}
    >
      <View style={{ width: NUMBER }}>
        <Words text={inEnglish(`${number}`)} size={SMALL} />
      </View>
      <View style={half}>
        <Words text={inEnglish(line.english)} size={11} />
        <Words text={inEnglish(line.context)} size={8} />
      </View>
      <View style={half}>
        {line.text && (
          <Words text={{ text: line.text, locale, dir: directionOf(locale) }} size={SIZE} />
        )}
      </View>
    </View>
  );
}

/**
 * Sets everything a language says, numbered, with the English beside it.
 * @param parts in the order of the files; numbers run through all of them
 * @throws MissingGlyphError if a character cannot be drawn
 */
export async function renderProofSheet(
  heading: string,
  parts: readonly ProofPart[],
  locale: Locale,
  source: FontSource,
): Promise<ArrayBuffer> {
  prepareType(source);
  const { width, height, margin } = formatOf('a4');
  let number = 0;
  const document = (
    <Document
      {...PDF_UA}
      title={heading}
      language={SOURCE_LOCALE}
      pdfVersion="1.7"
      creationDate={NO_DATE}
    >
      <Page size={[width, height]} style={{ padding: margin }}>
        <Words text={inEnglish(heading)} size={20} bold part="H1" />
        <Words
          text={inEnglish(
            `${LOCALES[locale].english}. Read the right-hand words aloud, as they are. Correct them with a pen; the number finds them. The left-hand words say what is meant.`,
          )}
          size={11}
        />
        {parts.map(({ title, lines }) => (
          <View key={title}>
            <View minPresenceAhead={60} style={{ marginTop: 16 }}>
              <Words text={inEnglish(title)} size={14} bold part="H2" />
            </View>
            {lines.map((line) => {
              number += 1;
              return <Line key={number} line={line} number={number} locale={locale} />;
            })}
          </View>
        ))}
        <PageNumber />
      </Page>
    </Document>
  );
  return (await renderDocument(document)).buffer;
}
