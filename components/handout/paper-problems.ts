import type { Bundle } from '../../lib/bundle.ts';
import { textsIn } from '../../lib/check/texts.ts';
import { directionOf, type Locale } from '../../lib/locales.ts';
import type { Problem } from '../../lib/problem.ts';
import { KIND_IDS } from '../../lib/schema/kinds.ts';
import { TOPIC_KINDS } from '../../lib/topic-kinds.ts';
import { assertCovered, MissingGlyphError } from '../../lib/typeset/index.ts';
import { cellWidth, innerWidth } from './cell.tsx';
import { firstTorn } from './fits.tsx';
import { COLUMNS } from './picture-cell.tsx';
import { type FontSource, prepareType } from './render-handout.tsx';
import { familyOf } from './theme.ts';

/** Points: the smallest type of captions and titles, in the narrowest cell of a picture sheet. */
const LEAST = 12;
const NARROWEST = innerWidth(cellWidth('pictures', COLUMNS));

interface Found {
  readonly file: string;
  readonly field: string;
  readonly text: string;
}

/** Every text of one language, once, where it stands. */
function textsOf(bundles: readonly Bundle[], locale: Locale): Found[] {
  const found = new Map<string, Found>();
  for (const bundle of bundles)
    for (const kind of KIND_IDS)
      for (const [id, words] of Object.entries(bundle.words[locale]?.[kind] ?? {}))
        for (const [path, text] of textsIn(words)) {
          const file = `content/${bundle.id}/${locale}/${kind}.json`;
          // A bundle that inherits these words comes after the one they stand in.
          if (!found.has(text)) found.set(text, { file, field: `${id}.${path}`, text });
        }
  return [...found.values()];
}

/** The first character that no typeface has, or null. */
async function missingIn(text: string, locale: Locale): Promise<string | null> {
  try {
    for (const weight of [400, 700]) await assertCovered(text, familyOf(locale), weight);
    return null;
  } catch (error) {
    if (error instanceof MissingGlyphError) return `${error.character} (${error.codePoint})`;
    throw error;
  }
}

const standsAlone = ({ file, field }: Found): boolean =>
  /\.(title|caption)$/.test(field) && TOPIC_KINDS.some((kind) => file.endsWith(`/${kind}.json`));

/**
 * What of one language's words cannot be printed: characters that no typeface has, and words of a title
 * or caption too long for a line of the narrowest panel, which would be torn between letters.
 * @param bundles those that others build on first
 */
export async function paperProblems(
  bundles: readonly Bundle[],
  locale: Locale,
  source: FontSource,
): Promise<Problem[]> {
  prepareType(source);
  const texts = textsOf(bundles, locale);
  const problems: Problem[] = [];
  const letters = [...new Set(texts.flatMap(({ text }) => [...text]))].join(' ');
  if (await missingIn(letters, locale))
    for (const { file, field, text } of texts) {
      const missing = await missingIn(text, locale);
      const message = `has ${missing}, which our typeface cannot draw. Write it without.`;
      if (missing) problems.push({ file, field, message });
    }
  if (problems.length > 0) return problems;
  let left = texts.filter(standsAlone);
  while (left.length > 0) {
    const set = left.map(({ text }) => ({
      said: { text, locale, dir: directionOf(locale) },
      size: LEAST,
      bold: true,
    }));
    const torn = await firstTorn(set, NARROWEST);
    if (!torn) break;
    const at = left.findIndex(({ text }) => text.includes(torn.text));
    const { file, field } = left[at] as Found;
    problems.push({
      file,
      field,
      message: `"${torn.text}" is too long for a line under a picture. Use a shorter word.`,
    });
    left = left.slice(at + 1);
  }
  return problems;
}
