import { LOCALE_IDS } from '../locales.ts';
import { learnBreaks } from '../typeset/line-breaker.ts';
import { decideBreaks } from './decide-breaks.ts';

let taught = false;

/** Tells the typesetting of this process where our words break: before the first handout. */
export function teachBreaks(): void {
  if (taught) return;
  taught = true;
  const decided = decideBreaks();
  for (const locale of LOCALE_IDS) learnBreaks(locale, decided[locale]);
}
