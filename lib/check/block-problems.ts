import { type Locale, SOURCE_LOCALE } from '../locales.ts';
import { blocksIn } from './blocks.ts';
import { barsOf } from './levels.ts';
import { oneSentenceProblem } from './one-sentence.ts';
import { lengthProblem } from './sentence-length.ts';

/**
 * What is wrong with the sentences of one entry: too many in a block, too long, or two in one.
 * @returns pairs of field, from the entry on, and message
 */
export function* blockProblems(locale: Locale, words: unknown): Generator<[string, string]> {
  for (const { path, level, sentences } of blocksIn(words)) {
    const { sentences: most } = barsOf(level);
    // A translation has as many as the English: said once, where it can be mended.
    if (locale === SOURCE_LOCALE && sentences.length > most)
      yield [path, `has ${sentences.length} sentences, "${level}" allows ${most}. Leave one out.`];
    for (const [at, sentence] of sentences.entries()) {
      const field = sentences.length === 1 && level === 'caption' ? path : `${path}.${at}`;
      const long = lengthProblem(locale, level, sentence);
      if (long) yield [field, long];
      const two = oneSentenceProblem(sentence);
      if (two) yield [field, two];
    }
  }
}
