import type { Bundle } from '../bundle.ts';
import { type Locale, SOURCE_LOCALE } from '../locales.ts';
import { localesOf } from '../locales-of.ts';
import type { Problem } from '../problem.ts';
import { KIND_IDS } from '../schema/kinds.ts';
import { isZawgyi } from '../typeset/zawgyi.ts';
import { averageProblems } from './averages.ts';
import type { BannedWords } from './banned-words.ts';
import { blockProblems } from './block-problems.ts';
import { rightProblems } from './right-problems.ts';
import { shapeProblems } from './shape-problems.ts';
import { textProblems } from './text-problems.ts';
import { textsIn } from './texts.ts';

/** What she taps must tell the worker what to do: a need without that is a button that does nothing. */
function* needProblems(bundle: Bundle): Generator<Problem> {
  for (const [id, words] of Object.entries(bundle.words[SOURCE_LOCALE]?.needs ?? {}))
    if (!words.first)
      yield {
        file: `content/${bundle.id}/${SOURCE_LOCALE}/needs.json`,
        field: `${id}.first`,
        message:
          'is missing. Say in one to three sentences what the worker does first, like ["Ask if it is urgent."].',
      };
}

const isUnchanged = (before: unknown, now: unknown): boolean =>
  before === now || (before !== undefined && JSON.stringify(before) === JSON.stringify(now));

/**
 * Everything that can be seen in the words of one bundle.
 * @param damaged entries that could not be read, which have been reported
 * @param base what this bundle builds on: what it says unchanged was looked at there
 * @returns problems, and entries that fall back to the source language (not an error)
 */
export function checkWords(
  bundle: Bundle,
  damaged: ReadonlySet<string>,
  banned: BannedWords,
  base?: Bundle,
): { problems: Problem[]; missing: string[] } {
  const problems: Problem[] = [...rightProblems(bundle), ...needProblems(bundle)];
  const missing: string[] = [];
  const served = localesOf(bundle);
  for (const kind of KIND_IDS) {
    const facts = bundle.facts[kind];
    const source = bundle.words[SOURCE_LOCALE]?.[kind] ?? {};
    for (const id of Object.keys(facts))
      if (!source[id] && !damaged.has(`${SOURCE_LOCALE}/${kind}/${id}`))
        problems.push({
          file: `content/${bundle.id}/${SOURCE_LOCALE}/${kind}.json`,
          field: id,
          message: 'is missing or not right. Every fact needs its words here.',
        });
    for (const [locale, all] of Object.entries(bundle.words) as [
      Locale,
      typeof bundle.words.en,
    ][]) {
      const file = `content/${bundle.id}/${locale}/${kind}.json`;
      const inherited = base?.words[locale]?.[kind];
      for (const [id, words] of Object.entries(all?.[kind] ?? {})) {
        if (isUnchanged(inherited?.[id], words)) continue;
        if (!Object.hasOwn(facts, id) && !damaged.has(`facts/${kind}/${id}`))
          problems.push({
            file,
            field: id,
            message: `is not in facts/${kind}.json. Check the spelling, or delete it.`,
          });
        const together = [...textsIn(words)].map(([, text]) => text).join(' ');
        if (isZawgyi(together))
          problems.push({
            file,
            field: id,
            message: 'seems to be typed for the Zawgyi font. Convert it to Unicode.',
          });
        const english = JSON.stringify(source[id] ?? words);
        for (const [field, text] of textsIn(words))
          for (const message of textProblems(locale, text, english, banned))
            problems.push({ file, field: `${id}.${field}`, message });
        for (const [field, message] of blockProblems(locale, words))
          problems.push({ file, field: `${id}.${field}`, message });
        for (const [field, message] of shapeProblems(source[id] ?? words, words, ''))
          problems.push({ file, field: `${id}.${field}`, message });
      }
      if (bundle.extends === null)
        for (const message of averageProblems(locale, all?.[kind] ?? {}))
          problems.push({ file, field: '', message });
      for (const id of Object.keys(facts))
        if (
          locale !== SOURCE_LOCALE &&
          served.includes(locale) &&
          !all?.[kind][id] &&
          !damaged.has(`${locale}/${kind}/${id}`)
        )
          missing.push(`${file} → ${id}`);
    }
  }
  return { problems, missing };
}
