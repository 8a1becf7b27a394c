import { alone, type Card, type Notice, type Section } from '../leaflet.ts';
import { firstNumber } from './first-number.ts';
import type { Voice } from './voice.ts';

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
  if (first && first.section.locale !== voice.locale) marks.push('fallback');
  else if (has('draft')) marks.push('draft');
  return {
    name: alone(first?.section.title ?? voice.say('leaflet:title')),
    number: first?.number ?? null,
    marks: marks.map((mark) => alone(voice.say(`leaflet:card.${mark}`))),
  };
}
