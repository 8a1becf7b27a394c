import { Font } from '@react-pdf/renderer';
import { makeFacade } from './facade.ts';
import { type FontFile, loadFontFile } from './font-file.ts';
import type { FontSource } from './fontkit-types.ts';
import type { Setting } from './layout.ts';

/** A family of fonts for one language. */
export interface Typeface {
  /** Name for `fontFamily`. */
  readonly family: string;
  /** BCP 47 tag; HarfBuzz derives the OpenType language from it. */
  readonly language: string;
  /** One TrueType file per weight. `src` is a path in Node, a URL in a browser. */
  readonly faces: readonly { readonly weight: number; readonly src: string }[];
  /** Families tried in this order for characters this one lacks. */
  readonly fallback?: readonly string[];
}

const typefaces = new Map<string, Typeface>();
const loaders = new WeakMap<FontSource, () => Promise<void>>();

const sourceOf = (fontFamily: string, fontWeight: number): FontSource =>
  Font.getFont({ fontFamily, fontWeight }) as unknown as FontSource;

const loadFile = (source: FontSource): Promise<FontFile> =>
  loadFontFile(source, loaders.get(source) ?? (() => source._load()));

/** Opens a family's own file and those of its fallbacks, in the nearest weight they have. */
export const loadSetting = async (family: string, weight = 400): Promise<Setting> => {
  const typeface = typefaces.get(family);
  if (!typeface) throw new Error(`No typeface "${family}". Call registerTypeface() first.`);
  const families = [family, ...(typeface.fallback ?? [])];
  const files = await Promise.all(families.map((name) => loadFile(sourceOf(name, weight))));
  // Two families over one file share the open file, but not its name.
  const chain = files.map((file, index) => ({ ...file, family: families[index] ?? file.family }));
  const unitsPerEm = chain[0]?.unitsPerEm ?? 1000;
  return { chain, language: typeface.language, unitsPerEm };
};

/**
 * Registers a family with react-pdf so that its text is shaped by HarfBuzz. Files open on first
 * use; fallback families may be registered later than this one.
 * @throws Error if the family exists already
 */
export const registerTypeface = (typeface: Typeface): void => {
  const { family, faces } = typeface;
  if (typefaces.has(family)) throw new Error(`Typeface "${family}" is registered already.`);
  typefaces.set(family, typeface);
  const fonts = faces.map(({ weight, src }) => ({ src, fontWeight: weight }));
  Font.register({ family, fonts });
  const { sources } = Font.getRegisteredFonts()[family] as unknown as { sources: FontSource[] };
  for (const source of sources) {
    loaders.set(source, source._load.bind(source));
    source._load = async () => {
      source.data = makeFacade(await loadSetting(family, source.fontWeight));
    };
  }
};
