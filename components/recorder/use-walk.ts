import { useState } from 'react';
import type { Sentence } from '../../lib/recordings/sentences.ts';

export interface Walk {
  /** Null at the end. */
  readonly sentence: Sentence | null;
  readonly missing: number;
  /** To the next one without a recording of this tablet. */
  readonly next: () => void;
  /** One back, recorded or not: to hear how it went on, or to do it again. */
  readonly back: (() => void) | null;
  readonly toFirstMissing: () => void;
}

/**
 * Goes through sentences one at a time, in their order.
 * @param sentences the same list as long as one walks
 * @param has whether this tablet has a recording of a text
 */
export function useWalk(sentences: readonly Sentence[], has: (text: string) => boolean): Walk {
  const after = (index: number) => {
    const found = sentences.findIndex(({ text }, at) => at >= index && !has(text));
    return found < 0 ? sentences.length : found;
  };
  const [at, setAt] = useState(() => after(0));
  return {
    sentence: sentences[at] ?? null,
    missing: sentences.filter(({ text }) => !has(text)).length,
    next: () => setAt(after(at + 1)),
    back: at > 0 ? () => setAt(at - 1) : null,
    toFirstMissing: () => setAt(after(0)),
  };
}
