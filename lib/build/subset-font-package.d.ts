/** The package ships no types; only the options used here are declared. */
declare module 'subset-font' {
  interface Options {
    targetFormat?: 'sfnt' | 'woff' | 'woff2';
    noHinting?: boolean;
    /** OpenType feature tags; without it, all stay. */
    keepFeatures?: readonly string[];
    /** Keep every glyph; `text` must then be undefined. Used to unpack a woff2. */
    keepAllGlyphs?: boolean;
  }
  export default function subsetFont(
    font: Buffer,
    text: string | undefined,
    options?: Options,
  ): Promise<Buffer>;
}
