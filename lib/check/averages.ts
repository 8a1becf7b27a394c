import { type Locale, SOURCE_LOCALE } from '../locales.ts';
import { blocksIn } from './blocks.ts';
import { englishGrade } from './english-grade.ts';
import { barsOf, LEVEL_IDS } from './levels.ts';
import { limitOf } from './sentence-length.ts';

/** Fewer sentences say nothing about an average. */
const ENOUGH = 12;

/**
 * What is wrong with everything a bundle says of one kind in a language, taken together: sentences too
 * long on average, or English that needs too many years of school.
 * @param entries words by id, those of this kind alone
 * @returns one message for each level that fails
 */
export function* averageProblems(
  locale: Locale,
  entries: Readonly<Record<string, unknown>>,
): Generator<string> {
  const blocks = Object.values(entries).flatMap((words) => [...blocksIn(words)]);
  for (const level of LEVEL_IDS) {
    const sentences = blocks
      .filter((block) => block.level === level)
      .flatMap((block) => block.sentences);
    if (sentences.length < ENOUGH) continue;
    const { mean, grade } = barsOf(level);
    if (mean !== undefined) {
      const { most, unit, count } = limitOf(locale, mean);
      const found = sentences.reduce((sum, one) => sum + count(one), 0) / sentences.length;
      // The bar is whole words; an average is no whole number of signs.
      if (found >= most + 1 || (unit === 'words' && found > most))
        yield `has ${found.toFixed(1)} ${unit} a sentence at "${level}", ${most} are allowed on average. Shorten the longest.`;
    }
    if (grade !== undefined && locale === SOURCE_LOCALE) {
      const found = englishGrade(sentences);
      if (found > grade)
        yield `needs grade ${found.toFixed(1)} at "${level}" (Flesch–Kincaid), ${grade} is allowed. Use shorter words.`;
    }
  }
}
