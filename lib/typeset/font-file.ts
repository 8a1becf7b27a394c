import { Blob, Face, Font } from 'harfbuzzjs';
import type { FontkitFont, FontSource } from './fontkit-types.ts';
import { perCodePoint } from './per-code-point.ts';

/** One TrueType file, open in both libraries: fontkit to embed it, HarfBuzz to shape with it. */
export interface FontFile {
  readonly family: string;
  readonly fontkit: FontkitFont;
  readonly harfbuzz: Font;
  readonly unitsPerEm: number;
  /** True if HarfBuzz can draw this code point from the file. */
  has(codePoint: number): boolean;
}

// HarfBuzz itself stands in for these: other spaces become U+0020, U+2011 becomes U+2010.
const SPACE = /^[\u00a0\u2000-\u200a\u202f\u205f\u3000]$/u;
const STAND_INS = new Map([['\u2011', '\u2010']]);

// Some fonts give U+0000 and other controls a blank glyph, which would swallow them.
const UNDRAWABLE = /^[\p{Cc}\p{Cs}]$/u;

/** fontkit reads an outline anew for every document that embeds it: let it keep what it read. */
const rememberOutlines = (fontkit: FontkitFont): void => {
  const { getGlyph } = fontkit;
  const remembered = new WeakSet<object>();
  fontkit.getGlyph = (id) => {
    const glyph = getGlyph.call(fontkit, id);
    if (!remembered.has(glyph)) {
      remembered.add(glyph);
      const { _decode } = glyph;
      let outline: { readonly known: unknown } | undefined;
      glyph._decode = () => {
        outline ??= { known: _decode.call(glyph) };
        return outline.known;
      };
    }
    return glyph;
  };
};

const openFile = (family: string, fontkit: FontkitFont): FontFile => {
  rememberOutlines(fontkit);
  const harfbuzz = new Font(new Face(new Blob(fontkit.stream.buffer)));
  const hasGlyph = (character: string) =>
    Boolean(harfbuzz.nominalGlyph(character.codePointAt(0) ?? 0));
  const has = perCodePoint((character) => {
    if (UNDRAWABLE.test(character)) return false;
    const standIn = SPACE.test(character) ? ' ' : STAND_INS.get(character);
    if (hasGlyph(character) || (standIn && hasGlyph(standIn))) return true;
    const pieces = [...character.normalize('NFD')];
    return pieces.length > 1 && pieces.every(hasGlyph);
  });
  return { family, fontkit, harfbuzz, unitsPerEm: fontkit.unitsPerEm, has };
};

const files = new Map<string, Promise<FontFile>>();

/**
 * Opens the file behind a react-pdf font source, once per address however many families use it.
 * @param load the source's own loader: it knows how to read a path in Node and a URL in a browser
 */
export const loadFontFile = (source: FontSource, load: () => Promise<void>): Promise<FontFile> => {
  const open = files.get(source.src);
  if (open) return open;
  const opening = load().then(() => openFile(source.fontFamily, source.data as FontkitFont));
  files.set(source.src, opening);
  // A file that failed to arrive may arrive next time.
  opening.catch(() => files.delete(source.src));
  return opening;
};
