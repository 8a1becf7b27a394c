import type { Card, Notice, Section, Spoken } from '../leaflet.ts';
import type { Voice } from './voice.ts';

const hersAlone = ({ text, locale, dir }: Spoken): Spoken => ({ text, locale, dir });

/**
 * The first telephone number that can stand alone. A contact with a warning, the police above all,
 * needs more words than a card has: without them its number could lead her into what she fears.
 */
function firstNumber(contacts: readonly Section[]) {
  for (const { title, locale, blocks } of contacts)
    for (const block of blocks)
      if (block.type === 'contact' && block.phone && block.warning.length === 0)
        return { title, locale, number: block.phone, check: block.check.status };
  return null;
}

/**
 * What goes on a card. Hours, prices and languages stay on the page for later: nobody can mend a
 * card in a shoe.
 * @param contacts those of the leaflet, in her order
 * @param notices of the whole leaflet
 */
export function cardOf(
  voice: Voice,
  contacts: readonly Section[],
  notices: readonly Notice[],
): Card {
  const first = firstNumber(contacts);
  const has = (kind: Notice['kind']) => notices.some((notice) => notice.kind === kind);
  const marks: string[] = [];
  // An invented number needs no check.
  if (has('fictional')) marks.push('fictional');
  else if (first && first.check !== 'checked') marks.push(first.check);
  if (first && first.locale !== voice.locale) marks.push('fallback');
  else if (has('draft')) marks.push('draft');
  return {
    name: hersAlone(first?.title ?? voice.say('leaflet:title')),
    number: first?.number ?? null,
    marks: marks.map((mark) => hersAlone(voice.say(`leaflet:card.${mark}`))),
  };
}
