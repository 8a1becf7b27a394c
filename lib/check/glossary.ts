import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bundle } from '../bundle.ts';
import { LOCALE_IDS, type Locale, SOURCE_LOCALE } from '../locales.ts';
import type { Problem } from '../problem.ts';
import { KIND_IDS } from '../schema/kinds.ts';
import { blocksIn } from './blocks.ts';

/** Folder of the glossaries in `locales/`: how each language says what must have one name everywhere. */
export const GLOSSARY = 'glossary';

/** One line of a glossary: `interpreter: ล่าม`, or `agree: ยินยอม | ตกลง`. */
interface Term {
  readonly english: string;
  /** Forms of it; one of them stands wherever the English has the term. */
  readonly forms: readonly string[];
}

const LINE = /^([a-z][a-z '-]*):\s*(.+)$/;

/**
 * Reads one language's glossary. What stands after a # is a remark.
 * @returns its terms, and every line that is not written as it must be
 */
export function readGlossary(root: string, locale: Locale): { terms: Term[]; problems: Problem[] } {
  const file = `locales/${GLOSSARY}/${locale}.txt`;
  const path = join(root, GLOSSARY, `${locale}.txt`);
  if (!existsSync(path)) {
    const message = 'is missing. Write one term a line, like "lawyer: ทนายความ".';
    return { terms: [], problems: [{ file, field: '', message }] };
  }
  const problems: Problem[] = [];
  const terms = readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .flatMap((written, index): Term[] => {
      const line = written.replace(/#.*/, '').trim();
      if (!line) return [];
      const [, english, all = ''] = LINE.exec(line) ?? [];
      const forms = all
        .split('|')
        .map((form) => form.trim().toLocaleLowerCase(locale))
        .filter(Boolean);
      if (english && forms.length > 0) return [{ english, forms }];
      const message = `"${line}" is not a term. Write it like "lawyer: ทนายความ | ทนาย".`;
      problems.push({ file, field: `line ${index + 1}`, message });
      return [];
    });
  return { terms, problems };
}

const patterns = new Map<string, RegExp>();
const has = (text: string, english: string): boolean => {
  const pattern = patterns.get(english) ?? new RegExp(`\\b${english}(s|es)?\\b`, 'i');
  patterns.set(english, pattern);
  return pattern.test(text);
};

/** What a block of English says with a term that its translation does not have. */
function* termProblems(
  terms: readonly Term[],
  locale: Locale,
  source: unknown,
  words: unknown,
): Generator<[string, string]> {
  const english = new Map([...blocksIn(source)].map(({ path, sentences }) => [path, sentences]));
  for (const { path, sentences } of blocksIn(words)) {
    const said = (english.get(path) ?? []).join(' ');
    const mine = sentences.join(' ').toLocaleLowerCase(locale);
    for (const { english: term, forms } of terms)
      if (has(said, term) && !forms.some((form) => mine.includes(form)))
        yield [
          path,
          `says "${term}" in other words than elsewhere. Use ${forms.map((form) => `"${form}"`).join(' or ')}, or add the form to locales/${GLOSSARY}/${locale}.txt.`,
        ];
  }
}

/**
 * The same thing has the same name in all that a language says (Inclusion Europe, rule "same word").
 * @param bundles after the ones they build on: inherited words are reported where they stand
 */
export function checkGlossary(root: string, bundles: readonly Bundle[]): Problem[] {
  const problems = new Map<string, Problem>();
  for (const locale of LOCALE_IDS.filter((one) => one !== SOURCE_LOCALE)) {
    const { terms, problems: unread } = readGlossary(root, locale);
    for (const problem of unread) problems.set(`${problem.file} ${problem.field}`, problem);
    for (const bundle of bundles)
      for (const kind of KIND_IDS)
        for (const [id, words] of Object.entries(bundle.words[locale]?.[kind] ?? {}))
          for (const [path, message] of termProblems(
            terms,
            locale,
            bundle.words[SOURCE_LOCALE]?.[kind][id],
            words,
          )) {
            // Inherited words are reported where they stand: the bundle others build on comes first.
            const where = `${locale} ${kind} ${id}.${path} ${message}`;
            if (!problems.has(where))
              problems.set(where, {
                file: `content/${bundle.id}/${locale}/${kind}.json`,
                field: `${id}.${path}`,
                message,
              });
          }
  }
  return [...problems.values()];
}
