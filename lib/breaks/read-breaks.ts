import type { Problem } from '../problem.ts';
import { type KeptWord, keepWhole } from '../typeset/keep-whole.ts';
import {
  type BreakKnowledge,
  barsIn,
  knowBreaks,
  withBars,
  withoutBars,
} from '../typeset/known-breaks.ts';
import { KEEP_TOGETHER, LINE_BREAKS, readLists } from './read-list.ts';

/** The first of these words in whose middle one of these offsets lies. */
const wordAt = (text: string, offset: number, words: readonly KeptWord[]): string =>
  words.find(({ word }) => {
    const start = text.lastIndexOf(word, offset - 1);
    return start !== -1 && offset < start + word.length;
  })?.word ?? '';

/** A line as a list of words to be kept together would have it, and the word it splits, if any. */
const corrected = (line: string, words: readonly KeptWord[]): { line: string; splits?: string } => {
  const text = withoutBars(line);
  const offsets = keepWhole(text, barsIn(line), words);
  const lost = barsIn(line).find((bar) => !offsets.includes(bar));
  return lost === undefined
    ? { line }
    : { line: withBars(text, offsets), splits: wordAt(text, lost, words) };
};

/**
 * Reads where the words of every language break: what a speaker has proofread, and what must not be
 * split.
 * @param root the folder `locales/`
 */
export function readBreaks(root: string): {
  knowledge: Record<string, BreakKnowledge>;
  /** What cannot be read. */
  problems: Problem[];
  /** Lines that split a word of the other list: corrected in `knowledge`, not yet in the file. */
  outdated: Problem[];
} {
  const keep = readLists(root, KEEP_TOGETHER);
  const proofread = readLists(root, LINE_BREAKS);
  const locales = new Set([...Object.keys(keep.lists), ...Object.keys(proofread.lists)]);
  const outdated: Problem[] = [];
  const knowledge = Object.fromEntries(
    [...locales].map((locale) => {
      const keepTogether = (keep.lists[locale] ?? []).map(({ text }) => text);
      const kept = knowBreaks({ lines: [], keepTogether }).keepTogether;
      const lines = (proofread.lists[locale] ?? []).map(({ text, line: number }) => {
        const { line, splits } = corrected(text, kept);
        if (splits !== undefined)
          outdated.push({
            file: `locales/${LINE_BREAKS}/${locale}.txt`,
            field: `line ${number}`,
            message: `splits "${splits}", which locales/${KEEP_TOGETHER}/${locale}.txt keeps together. Run "npm run check -- --write-breaks", or take the word out of that list.`,
          });
        return line;
      });
      return [locale, { keepTogether, lines }];
    }),
  );
  return { knowledge, problems: [...keep.problems, ...proofread.problems], outdated };
}
