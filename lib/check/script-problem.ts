import { LOCALES, type Locale } from '../locales.ts';

const RUN = /\p{L}[\p{L}\p{M}]*/gu;

const PLACEHOLDER = /\{\{.*?\}\}/gu;

/** SMS, PDF: as every phone writes them. */
const ABBREVIATION = /^[A-Z]{2,}$/;

/** A letter of a locale's script, a mark or what all scripts share; and a whole text of these. */
interface Own {
  readonly letter: RegExp;
  readonly text: RegExp;
}

const own = new Map<Locale, Own>();
const ownOf = (locale: Locale): Own => {
  const known = own.get(locale);
  if (known) return known;
  const letter = `[\\p{scx=${LOCALES[locale].script}}\\p{scx=Common}\\p{scx=Inherited}]`;
  const made = { letter: new RegExp(letter, 'u'), text: new RegExp(`^${letter}*$`, 'u') };
  own.set(locale, made);
  return made;
};

/** Neighbouring letters that are not of the locale's script. */
function* foreignRuns(locale: Locale, word: string): Generator<string> {
  const mine = ownOf(locale).letter;
  let run = '';
  for (const letter of word) {
    if (mine.test(letter)) {
      if (run) yield run;
      run = '';
    } else run += letter;
  }
  if (run) yield run;
}

/** Scripts whose words stand apart, so that no letter of another belongs inside one. */
const SPACED: readonly string[] = ['Latin', 'Cyrillic', 'Arabic'];

/**
 * Letters of another script: a Thai letter in a Lao word, a Cyrillic а among Latin letters. Names that the
 * English has too stay as they are, and abbreviations.
 * @returns what is wrong, or null
 */
export function scriptProblem(locale: Locale, text: string, source: string): string | null {
  const { english, script } = LOCALES[locale];
  // Nearly every text: there is nothing to look for.
  if (ownOf(locale).text.test(text)) return null;
  const named = new Set(source.match(RUN) ?? []);
  for (const [word] of text.replace(PLACEHOLDER, ' ').matchAll(RUN))
    for (const run of foreignRuns(locale, word)) {
      const mixed = SPACED.includes(script) && run !== word;
      if (mixed || !(named.has(run) || ABBREVIATION.test(run)))
        return `has "${run}" in "${word}", which is not in the ${english} script. Type it with that keyboard.`;
    }
  return null;
}
