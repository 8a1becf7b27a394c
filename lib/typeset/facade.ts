import { makeCluster } from './cluster.ts';
import type { FontFile } from './font-file.ts';
import { layoutRun, type Setting } from './layout.ts';
import { memoize } from './memoize.ts';
import { perCodePoint } from './per-code-point.ts';
import type { Features } from './shape.ts';
import type { GlyphRun } from './textkit-types.ts';

const HYPHEN = 0x2d;

/** Runs kept per family. A leaflet holds some hundred; the next one repeats most of them. */
const RUNS_KEPT = 1000;

const settings = new WeakMap<object, Setting>();

/** What a facade stands for; undefined for any other object. */
export const settingOf = (font: unknown): Setting | undefined =>
  typeof font === 'object' && font ? settings.get(font) : undefined;

/** The file that the metrics of a facade come from; undefined for any other object. */
export const primaryOf = (font: unknown): FontFile | undefined => settingOf(font)?.chain[0];

/**
 * The object textkit takes for a fontkit font. Metrics and tables are inherited from the primary
 * file; what concerns characters is answered by HarfBuzz and the whole chain.
 */
export const makeFacade = (setting: Setting): object => {
  const { chain, unitsPerEm } = setting;
  const layoutPlain = memoize(RUNS_KEPT, (run: string): GlyphRun => layoutRun(run, setting));
  /** Asked by the renderer twice for every run it draws. */
  const signs = perCodePoint((character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    // The hyphen comes from here only where textkit breaks a word. None is ever printed; a hyphen
    // of the text itself passes through `layout`.
    const unseen = codePoint === HYPHEN || !chain.some((file) => file.has(codePoint));
    const [cluster] = unseen ? [] : layoutRun(character, setting).glyphs;
    return cluster ?? makeCluster(character, [], 0, unitsPerEm);
  });
  const covers = {
    // Asked for again and again, and slow to come by from fontkit's tables.
    unitsPerEm,
    ascent: chain[0]?.fontkit.ascent,
    descent: chain[0]?.fontkit.descent,
    lineGap: chain[0]?.fontkit.lineGap,
    // Never no: react-pdf keeps Helvetica behind every family and would quietly draw with it what
    // the chain lacks. What `layout` returns for it fails when it is drawn.
    hasGlyphForCodePoint: () => true,
    layout: (run: string, features?: Features) =>
      // textkit passes an empty list where nothing was asked for.
      Object.keys(features ?? {}).length > 0 ? layoutRun(run, setting, features) : layoutPlain(run),
    /** Called for single signs that textkit adds: the ellipsis of cut text, hyphens, attachments. */
    glyphForCodePoint: signs,
  };
  const facade = Object.create(chain[0]?.fontkit ?? null);
  for (const [name, value] of Object.entries(covers))
    Object.defineProperty(facade, name, { value, enumerable: true });
  settings.set(facade, setting);
  return facade;
};
