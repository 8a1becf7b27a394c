import { Buffer, BufferFlag, ClusterLevel, Direction, Feature, shape as hbShape } from 'harfbuzzjs';
import type { Item } from './itemize.ts';

/** A glyph as HarfBuzz returns it, in units of its own font, in visual order. */
export interface ShapedGlyph {
  readonly id: number;
  /** Offset in the text, in UTF-16 units, of the first character it stands for. */
  readonly cluster: number;
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

/** OpenType features as react-pdf passes them on from `fontFeatureSettings`. */
export type Features = readonly string[] | Readonly<Record<string, number | boolean>> | undefined;

const parseFeatures = (features: Features): Feature[] => {
  if (!features) return [];
  const settings = Array.isArray(features)
    ? features
    : Object.entries(features).map(([tag, value]) => `${tag}=${Number(value)}`);
  return settings.flatMap((setting) => Feature.fromString(setting) ?? []);
};

const buffer = new Buffer();

/** UTF-16 units of text on either side that go along. HarfBuzz looks at five characters of them. */
const CONTEXT = 16;

/**
 * Shapes one item of a text. What stands beside it goes along as context, so that letters join
 * across the seam of two fonts.
 */
export const shapeItem = (
  text: string,
  { start, end, file, script }: Item,
  rtl: boolean,
  language: string,
  features: Features,
): ShapedGlyph[] => {
  buffer.reset();
  const from = Math.max(0, start - CONTEXT);
  buffer.addText(text.slice(from, end + CONTEXT), start - from, end - start);
  buffer.setDirection(rtl ? Direction.RTL : Direction.LTR);
  buffer.setScript(script ?? 'Zyyy');
  buffer.setLanguage(language);
  buffer.setClusterLevel(ClusterLevel.MONOTONE_CHARACTERS);
  buffer.setFlags(BufferFlag.REMOVE_DEFAULT_IGNORABLES);
  hbShape(file.harfbuzz, buffer, parseFeatures(features));
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint, cluster }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { id: codepoint, cluster: cluster + from, xAdvance, xOffset, yOffset };
  });
};
