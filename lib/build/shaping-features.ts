import type { TypefaceId } from '../typefaces.ts';

/**
 * What Burmese asks of a font for running text (Microsoft Typography, "Developing OpenType Fonts for
 * Myanmar Script"), without the local forms (`locl`) of Mon, Shan and Karen, in which no page of ours
 * is written: a tenth of the font.
 */
const BURMESE =
  'ccmp rphf pref blwf pstf pres abvs blws psts rlig liga clig calt kern dist mark mkmk';

/** The features of a typeface that its pages use, or undefined for all it has. */
export const shapingFeatures = (typeface: TypefaceId): readonly string[] | undefined =>
  typeface === 'burmese' ? BURMESE.split(' ') : undefined;
