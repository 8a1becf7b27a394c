import type { Problem } from '../problem.ts';
import { type KeptWord, keepWhole } from '../typeset/keep-whole.ts';
import { type BreakKnowledge, barsIn, knowBreaks, withoutBars } from '../typeset/known-breaks.ts';
import { KEEP_TOGETHER, LINE_BREAKS, readLists } from './read-list.ts';

/** The first word of a list that a line splits elsewhere than at the word's own bars. */
const splitWord = (line: string, words: readonly KeptWord[]): string | undefined => {
  const text = withoutBars(line);
  const bars = barsIn(line);
  const left = new Set(keepWhole(text, bars, words));
  const lost = bars.find((bar) => !left.has(bar));
  return lost === undefined
    ? undefined
    : words.find(({ word }) => {
        const start = text.lastIndexOf(word, lost - 1);
        return start !== -1 && start < lost && lost < start + word.length;
      })?.word;
};

/**
 * Reads where the words of every language break: what a speaker has proofread, and what must not be
 * split.
 * @param root the folder `locales/`
 */
export function readBreaks(root: string): {
  knowledge: Record<string, BreakKnowledge>;
  problems: Problem[];
} {
  const keep = readLists(root, KEEP_TOGETHER);
  const lines = readLists(root, LINE_BREAKS);
  const locales = new Set([...Object.keys(keep.lists), ...Object.keys(lines.lists)]);
  const problems = [...keep.problems, ...lines.problems];
  const knowledge = Object.fromEntries(
    [...locales].map((locale) => {
      const keepTogether = (keep.lists[locale] ?? []).map(({ text }) => text);
      const kept = knowBreaks({ lines: [], keepTogether }).keepTogether;
      const proofread = (lines.lists[locale] ?? []).filter(({ text, line }) => {
        const word = splitWord(text, kept);
        if (word !== undefined)
          problems.push({
            file: `locales/${LINE_BREAKS}/${locale}.txt`,
            field: `line ${line}`,
            message: `splits "${word}", which locales/${KEEP_TOGETHER}/${locale}.txt keeps together. Run "npm run check -- --write-breaks", or take the word out of that list.`,
          });
        return word === undefined;
      });
      return [locale, { keepTogether, lines: proofread.map(({ text }) => text) }];
    }),
  );
  return { knowledge, problems };
}
