import type { LayoutBox, Line } from './types.ts';

const ALIGNMENT = { left: 0, justify: 0, center: 0.5, right: 1 } as const;

/**
 * A line like the one given, with another text, aligned anew in its box.
 * @throws MissingGlyphError if no font of its family has a character
 */
export const makeLabelLine = (line: Line, label: string, box: LayoutBox): Line => {
  const [first] = line.runs;
  const font = first?.attributes.font[0];
  if (!first || !font) return line;
  const { fontSize, align } = first.attributes;
  const scale = fontSize / font.unitsPerEm;
  const { glyphs } = font.layout(label);
  const positions = glyphs.map(({ advanceWidth }) => ({
    xAdvance: advanceWidth * scale,
    yAdvance: 0,
    xOffset: 0,
    yOffset: 0,
  }));
  const xAdvance = positions.reduce((sum, position) => sum + position.xAdvance, 0);
  const room = box.width - (box.paddingLeft ?? 0) - (box.paddingRight ?? 0);
  return {
    ...line,
    string: label,
    xAdvance,
    box: { ...line.box, x: (room - xAdvance) * ALIGNMENT[align] },
    runs: [{ ...first, start: 0, end: label.length, glyphs, positions, xAdvance }],
  };
};
