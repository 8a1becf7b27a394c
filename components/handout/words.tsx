import { Text as PdfText, View } from '@react-pdf/renderer';
import type { Spoken, Text } from '../../lib/leaflet.ts';
import { isolate, textFlow } from '../../lib/typeset/index.ts';
import { familyOf, lineHeightOf } from './theme.ts';

interface Look {
  /** Type size in points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly align?: 'start' | 'center';
}

/** One language's words in its own type. */
function Line({ said, size, bold = false, align = 'start' }: { said: Spoken } & Look) {
  const start = said.dir === 'rtl' ? 'right' : 'left';
  return (
    <PdfText
      {...textFlow(said.locale)}
      style={{
        fontFamily: familyOf(said.locale),
        fontSize: size,
        fontWeight: bold ? 700 : 400,
        lineHeight: lineHeightOf(said.locale),
        direction: said.dir,
        textAlign: align === 'center' ? 'center' : start,
      }}
    >
      {said.text}
    </PdfText>
  );
}

/** Words for the person, and beneath them, smaller, for whoever reads along. */
export function Words({ text, size, bold = false, align = 'start' }: { text: Text } & Look) {
  return (
    <View>
      <Line said={text} size={size} bold={bold} align={align} />
      {text.also && <Line said={text.also} size={Math.max(10, size - 4)} align={align} />}
    </View>
  );
}

/** A number or an address: left to right in every language, never split over two lines. */
export function Token({ text, size, within }: { text: string; size: number; within: Spoken }) {
  return <Line said={{ ...within, text: isolate(text) }} size={size} bold />;
}
