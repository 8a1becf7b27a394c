import type { BannedWords } from '../check/banned-words.ts';
import { blockProblems } from '../check/block-problems.ts';
import { placeholdersOf } from '../check/placeholders.ts';
import { textProblems } from '../check/text-problems.ts';
import type { Locale } from '../locales.ts';
import { ARROW, codeOf, type Row } from './sheet.ts';
import type { StatedUnit } from './state.ts';

/** What becomes of a row: taken over, nothing to do, or left out and why. */
export type Verdict =
  | { readonly kind: 'accepted'; readonly unit: StatedUnit; readonly text: string }
  /** Not changed, but said to fit the English of today. */
  | { readonly kind: 'fits'; readonly unit: StatedUnit }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'rejected'; readonly reason: string };

const rejected = (reason: string): Verdict => ({ kind: 'rejected', reason });

/** Why a new text cannot stand where it belongs, or null. */
function wrongWith(
  locale: Locale,
  { field, english }: StatedUnit,
  text: string,
  banned: BannedWords,
): string | null {
  for (const message of textProblems(locale, text, english, banned)) return message;
  if (placeholdersOf(text) !== placeholdersOf(english) && placeholdersOf(text) !== '')
    return `must have the placeholders of the English: ${placeholdersOf(english) || 'none'}.`;
  if (
    placeholdersOf(english) !== '' &&
    placeholdersOf(text) === '' &&
    !/_(zero|one|two)$/.test(field)
  )
    return `must have the placeholders of the English: ${placeholdersOf(english)}.`;
  // As the one sentence of a block of its level.
  const level = field.split('.').findLast((key) => !/^\d+$/.test(key)) ?? '';
  const [found] = blockProblems(locale, { [level]: level === 'caption' ? text : [text] });
  return found?.[1] ?? null;
}

/**
 * Judges one row that came back. Nothing newer is overwritten: neither a translation that was changed
 * here meanwhile, nor one for an English that has changed.
 * @param units everything that can be translated, by place
 */
export function judge(
  locale: Locale,
  units: ReadonlyMap<string, StatedUnit>,
  row: Row,
  banned: BannedWords,
): Verdict {
  const unit = units.get(row.place);
  if (!unit)
    return rejected(
      `"${row.place}" is not here (any more). Export again; do not change the first column.`,
    );
  const before = unit.text ?? '';
  const text = row.text === before ? before : row.text.trim();
  const [english = '', exported = ''] = row.code.split('-');
  if (!english || !exported) return rejected('has no code in the last column. Export again.');
  if (english !== unit.hash)
    return text === before
      ? { kind: 'unchanged' }
      : rejected(`The English has changed meanwhile: "${unit.english}". Export again.`);
  const changedHere = codeOf(unit.hash, before) !== row.code;
  if (text === before)
    return row.fits.trim() && !changedHere ? { kind: 'fits', unit } : { kind: 'unchanged' };
  if (codeOf(unit.hash, text) === row.code) return { kind: 'unchanged' };
  if (changedHere)
    return rejected(`was changed here meanwhile, to "${before}". Compare, and export again.`);
  if (!text) return rejected('is empty. Write the words, or leave what was there.');
  const wrong = wrongWith(locale, unit, text, banned);
  return wrong ? rejected(wrong) : { kind: 'accepted', unit, text };
}

/** Where a unit belongs, as a row names it. */
export const placeOf = ({ file, field }: Pick<StatedUnit, 'file' | 'field'>): string =>
  `${file}${ARROW}${field}`;
