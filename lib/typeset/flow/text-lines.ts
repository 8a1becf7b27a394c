import type { Line } from '../textkit-types.ts';
import { fillLines } from './fill-lines.ts';
import { makeLine } from './make-line.ts';
import type { SourceNode, Style } from './node.ts';
import { makeParagraph } from './paragraph.ts';
import { type Span, spansOf } from './spans.ts';

const LINE_END = /\r\n|[\n\r\u2028\u2029]/u;

/** Spans by paragraph: cut where a line ends in the text itself. */
const splitSpans = (spans: readonly Span[]): Span[][] => {
  const paragraphs: Span[][] = [[]];
  for (const span of spans) {
    const [first = '', ...rest] = span.text.split(LINE_END);
    if (first) paragraphs.at(-1)?.push({ ...span, text: first });
    for (const text of rest) paragraphs.push(text ? [{ ...span, text }] : []);
  }
  return paragraphs;
};

/** Lets a `<Text>` be set at any width. Widths in points. */
export interface TextBlock {
  /** Width of the longest line if none is broken. */
  readonly widest: number;
  lines(width: number): Line[];
}

/**
 * Shapes a `<Text>` once.
 * @throws MissingGlyphError if no font of its family has a character
 * @throws LayoutError if the family was not registered, or something else than text stands inside
 */
export const makeTextBlock = (node: SourceNode, style: Style): TextBlock => {
  const spans = spansOf(node, style);
  const paragraphs = splitSpans(spans).map((list) =>
    makeParagraph(list, style.direction, node.props?.hyphenationCallback),
  );
  const widest = Math.max(0, ...paragraphs.map(({ text, widths }) => widths[text.length] ?? 0));
  const lines = (width: number): Line[] => {
    let y = 0;
    return paragraphs.flatMap((paragraph) =>
      fillLines(paragraph, width).map((range) => {
        const line = makeLine(paragraph, range, y, width, style, spans[0]);
        y += line.box.height;
        return line;
      }),
    );
  };
  return { widest, lines };
};
