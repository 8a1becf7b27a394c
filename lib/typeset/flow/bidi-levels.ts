import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

// Letters, digits and controls that make a left-to-right text more than that.
const TURNS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u061c\u200f\u202a-\u202e\u2066-\u2069\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** The bidi embedding level of every UTF-16 unit, after UAX #9. */
export const bidiLevels = (text: string, direction: 'ltr' | 'rtl'): Uint8Array =>
  direction === 'ltr' && !TURNS.test(text)
    ? new Uint8Array(text.length)
    : bidi.getEmbeddingLevels(text, direction).levels;

/** Puts runs of one line into the order they are seen in, from left to right: UAX #9, rule L2. */
export const visualOrder = <T extends { readonly level: number }>(runs: readonly T[]): T[] => {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level > 0; level--) {
    for (let start = 0; start < order.length; start++) {
      let end = start;
      while ((order[end]?.level ?? -1) >= level) end++;
      if (end > start + 1) {
        order.splice(start, end - start, ...order.slice(start, end).reverse());
      }
      start = Math.max(start, end - 1);
    }
  }
  return order;
};
