import { type Kind, kindOf } from './bidi-kind.ts';
import { LEFT_TO_RIGHT_MARK, RIGHT_TO_LEFT_MARK } from './reading-text.ts';
import type { Cluster, Placed } from './textkit-types.ts';

/**
 * Tells, glyph by glyph from left to right, where a right-to-left mark must go before the text.
 * Poppler takes a comma or a full stop for the start of a number that reaches up to the next
 * letter on the left; PDFium leaves adjoining signs, digits and vowel signs in the order drawn; and
 * both take what stands to the left of a left-to-right run for its end.
 * @param before the direction of the run to the left on the same line
 * @returns the mark or '' for the text of the next glyph, as it is stored
 */
export const markDirections = (
  rtl: boolean,
  before: 'rtl' | 'ltr' | undefined,
): ((text: string) => string) => {
  if (!rtl) {
    let pending = before === 'rtl';
    return () => {
      const mark = pending ? RIGHT_TO_LEFT_MARK : '';
      pending = false;
      return mark;
    };
  }
  let last: Kind | undefined = before === 'ltr' ? 'weak' : undefined;
  return (text) => {
    if (!text) return '';
    const first = kindOf(text[0] ?? '');
    const joins = (first === 'sign' || first === 'weak') && (last === 'sign' || last === 'weak');
    const begins = first === 'sign' && last !== 'right';
    const edge = last === undefined && first !== 'right';
    last = kindOf(text.at(-1) ?? '');
    return joins || begins || edge ? RIGHT_TO_LEFT_MARK : '';
  };
};

/**
 * The mark to go after a left-to-right run that ends in a question mark or a closing bracket: on a
 * page that is mostly right to left, poppler takes such an end for the beginning.
 */
export const markEnd = (placed: readonly Placed<Cluster>[]): string => {
  const last = placed.findLast(({ glyph }) => glyph.text.trim() !== '')?.glyph.text.at(-1);
  return last && kindOf(last) === 'neutral' ? LEFT_TO_RIGHT_MARK : '';
};
