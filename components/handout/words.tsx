import { Text as PdfText, View } from '@react-pdf/renderer';
import type { Spoken, Text } from '../../lib/leaflet.ts';
import type { Direction } from '../../lib/locales.ts';
import { isolate, type Role, tag, textFlow } from '../../lib/typeset/index.ts';
import { familyOf, lineHeightOf } from './theme.ts';

interface Look {
  /** Type size in points. */
  readonly size: number;
  readonly bold?: boolean;
  /** A multiple of the type size, where only digits and Latin letters stand; else the script's own. */
  readonly leading?: number | undefined;
  /** Where lines begin, if not where their own language begins: beneath a picture, on its side. */
  readonly side?: Direction | undefined;
}

/** What words are in the structure tree, where they are more than a paragraph. */
type Part = 'H1' | 'H2' | 'H3' | 'H4' | 'LI' | 'Lbl' | 'Caption';

/** One language's words in its own type. */
function Line({
  said,
  as,
  size,
  bold = false,
  leading,
  side = said.dir,
}: { said: Spoken; as: Role } & Look) {
  return (
    <PdfText
      {...tag(as, { lang: said.locale })}
      {...textFlow(said.locale)}
      style={{
        fontFamily: familyOf(said.locale),
        fontSize: size,
        fontWeight: bold ? 700 : 400,
        lineHeight: leading ?? lineHeightOf(said.locale),
        direction: said.dir,
        textAlign: side === 'rtl' ? 'right' : 'left',
      }}
    >
      {said.text}
    </PdfText>
  );
}

/** Words for the person, and beneath them, smaller, for whoever reads along. */
export function Words({
  text,
  size,
  bold = false,
  leading,
  side,
  part,
}: { text: Text; part?: Part } & Look) {
  const { also } = text;
  const look = { size, bold, leading, side };
  const quiet = { size: Math.max(10, size - 4), side };
  if (!also) return <Line said={text} {...look} as={part ?? 'P'} />;
  if (!part || part.startsWith('H'))
    return (
      <>
        <Line said={text} {...look} as={part ?? 'P'} />
        <Line said={also} {...quiet} as="P" />
      </>
    );
  // Both languages together are the part; a label holds no paragraphs.
  const inside = part === 'Lbl' ? 'Span' : 'P';
  return (
    <View {...tag(part)}>
      <Line said={text} {...look} as={inside} />
      <Line said={also} {...quiet} as={inside} />
    </View>
  );
}

/** A number or an address: left to right in every language, never split over two lines. */
export function Token({
  text,
  within,
  ...look
}: { text: string; within: Spoken } & Omit<Look, 'bold'>) {
  return <Line said={{ ...within, text: isolate(text) }} {...look} bold as="P" />;
}
