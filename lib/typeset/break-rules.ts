/** Scripts that are written without spaces between words: a dictionary finds their breaks. */
const UNSPACED =
  /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** True if breaks in this text come from a dictionary and not from its spaces alone. */
export const isUnspaced = (text: string): boolean => UNSPACED.test(text);

// What ends a phrase stays with it: closing brackets and quotes, full stops, repetition signs,
// marks, direction pops, dashes, and the joiners that ask for it.
const NEVER_STARTS =
  /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{Lm}\p{M}\p{Sc}\s\u00a0\u200b-\u200d\u2060\u202c\u2069\u202f%‰°ฯຯー]/u;

// What begins a phrase stays with it: opening brackets and quotes, signs before a number, direction
// isolates and embeddings, and again the joiners.
const NEVER_ENDS =
  /[\p{Ps}\p{Pi}\p{Sc}"'#@&+\u00a0\u200c-\u200d\u2011\u202a\u202b\u202d-\u202f\u2060\u2066-\u2068]$/u;

// Signs of Khmer and Burmese that stack the next letter under the last one.
const STACKS_NEXT = /[\u17d2\u1039]$/u;

// A Burmese consonant that closes the syllable before it, or carries a stack.
const CLOSES_SYLLABLE = /^[\u1000-\u1021\u103f]\u1037?[\u1039\u103a]/u;

// Numbers, addresses and Latin words: what a dictionary of another script knows nothing about.
const SPELLED = /[\p{Script=Latin}\p{Nd}\x21-\x7e\u2010-\u2014]/u;

/**
 * True if a line may end after `before` and the next begin with `after`. Both are parts of one word
 * as react-pdf splits text, with no space between them.
 */
export const mayBreakBetween = (before: string, after: string): boolean => {
  if (!before || !after) return false;
  if (NEVER_STARTS.test(after)) return false;
  if (before.endsWith('\u200b')) return true;
  if (NEVER_ENDS.test(before) || STACKS_NEXT.test(before)) return false;
  if (CLOSES_SYLLABLE.test(after)) return false;
  return !(SPELLED.test([...before].at(-1) ?? '') && SPELLED.test([...after][0] ?? ''));
};
