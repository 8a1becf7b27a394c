/**
 * The private shapes of fonts where we meet them, in fontkit and @react-pdf/font. Nothing here is
 * promised by their authors: see README.md for the versions these were read from.
 */

/** What fontkit's TTFFont offers and we use; everything else is inherited untouched. */
export interface FontkitFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly postscriptName: string;
  readonly stream: { readonly buffer: Uint8Array };
  /** Gives the same object for the same id. */
  getGlyph(id: number): { _decode(): unknown };
}

/** @react-pdf/font's FontSource: one face of one family. */
export interface FontSource {
  readonly src: string;
  readonly fontFamily: string;
  readonly fontStyle: string;
  readonly fontWeight: number;
  data: object | null;
  _load(): Promise<void>;
}
