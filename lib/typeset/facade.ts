import { makeCluster } from './cluster.ts';
import { layoutRun, type Setting } from './layout.ts';
import { perCodePoint } from './per-code-point.ts';
import type { Features } from './shape.ts';

const HYPHEN = 0x2d;

/**
 * The object textkit takes for a fontkit font. Metrics and tables are inherited from the primary
 * file; what concerns characters is answered by HarfBuzz and the whole chain.
 */
export const makeFacade = (setting: Setting): object => {
  const { chain, unitsPerEm } = setting;
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
    // Never no: react-pdf keeps Helvetica behind every family and would quietly draw with it what
    // the chain lacks. What `layout` returns for it fails when it is drawn.
    hasGlyphForCodePoint: () => true,
    layout: (run: string, features?: Features) => layoutRun(run, setting, features),
    /** Called for single signs that textkit adds: the ellipsis of cut text, hyphens, attachments. */
    glyphForCodePoint: signs,
  };
  return Object.assign(Object.create(chain[0]?.fontkit ?? null), covers);
};
