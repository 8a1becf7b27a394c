import { Text as PdfText } from '@react-pdf/renderer';
import type { Spoken, Text } from '../../lib/leaflet.ts';
import { bindSpaces, isolate, tag, textFlow } from '../../lib/typeset/index.ts';
import { familyOf, lineHeightOf } from './theme.ts';

interface Look {
  /** Type size in points. */
  readonly size: number;
  readonly bold?: boolean;
  /** Heading level in the structure tree; plain text is a paragraph. */
  readonly heading?: 1 | 2 | 3;
}

/** One language's words in its own type. */
function Line({ said, size, bold = false, heading }: { said: Spoken } & Look) {
  return (
    <PdfText
      {...tag(heading ? `H${heading}` : 'P', { lang: said.locale })}
      {...textFlow(said.locale)}
      style={{
        fontFamily: familyOf(said.locale),
        fontSize: size,
        fontWeight: bold ? 700 : 400,
        lineHeight: lineHeightOf(said.locale),
        direction: said.dir,
        textAlign: said.dir === 'rtl' ? 'right' : 'left',
      }}
    >
      {bindSpaces(said.text)}
    </PdfText>
  );
}

/** Words for the person, and beneath them, smaller, for whoever reads along. */
export function Words({ text, size, bold = false, heading }: { text: Text } & Look) {
  return (
    <>
      <Line said={text} size={size} bold={bold} {...(heading && { heading })} />
      {text.also && <Line said={text.also} size={Math.max(10, size - 4)} />}
    </>
  );
}

/** A number or an address: left to right in every language, never split over two lines. */
export function Token({ text, size, within }: { text: string; size: number; within: Spoken }) {
  return <Line said={{ ...within, text: isolate(text) }} size={size} bold />;
}
