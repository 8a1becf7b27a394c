import type { Locale } from '../locales.ts';
import { isZawgyi } from '../typeset/zawgyi.ts';
import type { BannedWords } from './banned-words.ts';
import { punctuationProblem } from './punctuation.ts';
import { scriptProblem } from './script-problem.ts';

/**
 * What is wrong with one piece of text in one language, whoever reads it.
 * @param source the English, whose names may stand in any language
 */
export function* textProblems(
  locale: Locale,
  text: string,
  source: string,
  words: BannedWords,
): Generator<string> {
  if (text !== text.normalize('NFC'))
    yield 'is not in Unicode NFC. Type it again with a current keyboard, or paste it through a plain text editor.';
  if (/[^0-9\P{Nd}]/u.test(text))
    yield 'has digits that are not 0-9. Write 0-9: a number must be dialled as it is read.';
  const banned = words[locale].find((word) => word.test(text));
  if (banned)
    yield `has "${banned.exec(text)?.[0]}", a word that labels or frightens. Say what happened, or "you".`;
  if (isZawgyi(text)) yield 'seems to be typed for the Zawgyi font. Convert it to Unicode.';
  const sign = punctuationProblem(locale, text);
  if (sign) yield sign;
  const letter = scriptProblem(locale, text, source);
  if (letter) yield letter;
}
