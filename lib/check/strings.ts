import { FORMAT_IDS } from '../formats.ts';
import type { Strings } from '../i18n.ts';
import { LOCALE_IDS, type Locale, SOURCE_LOCALE } from '../locales.ts';
import { nameKeyOf } from '../paper-sizes.ts';
import { SHOWS } from '../pictures.ts';
import type { Problem } from '../problem.ts';
import { GROUPS, isVerifiable, QUESTION_IDS, QUESTIONS, REASONS } from '../questions.ts';
import type { BannedWords } from './banned-words.ts';
import { placeholdersOf } from './placeholders.ts';
import { textProblems } from './text-problems.ts';
import { textsIn } from './texts.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;

/** Keys that the registries need: one phrase for every question, answer, reason, group and paper. */
function requiredKeys(): Record<'questions' | 'terms' | 'tablet', string[]> {
  return {
    questions: QUESTION_IDS.flatMap((question) => [
      `${question}.ask`,
      `${question}.advice`,
      ...(isVerifiable(question) ? [`${question}.verify`] : []),
      ...Object.keys(QUESTIONS[question].answers).map((value) => `${question}.answer.${value}`),
    ]),
    terms: [
      ...REASONS.map((reason) => `reasons.${reason}`),
      ...GROUPS.map((group) => `groups.${group}`),
      ...['hours', 'days', 'weeks', 'months'].map((unit) => `units.${unit}_other`),
      ...SHOWS.map((one) => `shows.${one}`),
      'drawing',
      'whole-time',
    ],
    tablet: FORMAT_IDS.map((id) => `person.keep.${nameKeyOf(id)}`),
  };
}

/** The source's keys as this locale must have them: plural forms are each language's own. */
function expected(source: ReadonlyMap<string, string>, locale: Locale): Map<string, string> {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  const keys = new Map<string, string>();
  for (const [key, text] of source) {
    const plural = PLURAL.exec(key);
    if (!plural) keys.set(key, text);
    else if (plural[1] === 'other')
      for (const form of forms) keys.set(key.replace(PLURAL, `_${form}`), text);
  }
  return keys;
}

/** Every locale says everything the source says, with the same placeholders. */
export function checkStrings(strings: Record<Locale, Strings>, banned: BannedWords): Problem[] {
  const problems: Problem[] = [];
  for (const [namespace, keys] of Object.entries(requiredKeys())) {
    const there = new Map(textsIn(strings[SOURCE_LOCALE][namespace as 'terms']));
    for (const key of keys)
      if (!there.has(key))
        problems.push({
          file: `locales/${SOURCE_LOCALE}/${namespace}.json`,
          field: key,
          message:
            'is missing. The registries in lib/questions.ts, lib/pictures.ts and lib/formats.ts have it.',
        });
  }
  for (const locale of LOCALE_IDS)
    for (const [namespace, tree] of Object.entries(strings[locale])) {
      const file = `locales/${locale}/${namespace}.json`;
      const source = new Map(textsIn(strings[SOURCE_LOCALE][namespace as 'terms']));
      const there = new Map(textsIn(tree));
      const wanted = expected(source, locale);
      for (const [key, text] of wanted) {
        const mine = there.get(key);
        if (mine === undefined)
          problems.push({ file, field: key, message: `is missing. Translate: "${text}".` });
        else if (placeholdersOf(mine) !== placeholdersOf(text))
          if (!(PLURAL.test(key) && !key.endsWith('_other') && placeholdersOf(mine) === ''))
            // A plural form may leave out its number: "one day" in Arabic is a single word.
            problems.push({
              file,
              field: key,
              message: `must have the placeholders of the English: ${placeholdersOf(text) || 'none'}.`,
            });
      }
      for (const [key, text] of there) {
        if (!wanted.has(key))
          problems.push({
            file,
            field: key,
            message: 'is not in the English. Check the spelling, or delete it.',
          });
        if (!text.trim() || text.includes('$t('))
          problems.push({ file, field: key, message: 'says nothing. Write the words.' });
        for (const message of textProblems(locale, text, source.get(key) ?? '', banned))
          problems.push({ file, field: key, message });
      }
    }
  return problems;
}
