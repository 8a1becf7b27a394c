import { type Bundle, isInterfaceSigned, isSignedOff } from '../bundle.ts';
import type { Board } from '../leaflet.ts';
import type { Locale } from '../locales.ts';
import type { PictogramName } from '../pictograms.ts';
import { idsFor } from '../selection.ts';
import type { Voice } from './voice.ts';

/** What one may say to a question, as the tablet's screens have it: the same word everywhere. */
const REPLIES = [
  { id: 'yes', pictogram: 'yes', key: 'check.yes' },
  { id: 'no', pictogram: 'no', key: 'check.no' },
  { id: 'unsure', pictogram: 'question', key: 'check.unsure' },
  { id: 'more', pictogram: 'talk', key: 'help.more' },
  { id: 'later', pictogram: 'later', key: 'help.later' },
] as const satisfies readonly { id: string; pictogram: PictogramName; key: string }[];

const ASK = 'needs.title';

/** Keys of the tablet's strings that stand on a board too, below `person` in `tablet.json`. */
export const BOARD_KEYS: readonly string[] = [ASK, ...REPLIES.map(({ key }) => key)];

/** Every need of a bundle and the replies, to point at. Depends on nothing she marked. */
export function boardOf(bundle: Bundle, voice: Voice): Board {
  const ids = idsFor(bundle, 'needs', voice.reader, 'all');
  const needs = ids.map((id) => ({
    id,
    pictogram: bundle.facts.needs[id]?.pictogram as PictogramName,
    text: voice.quote('needs', id, ({ title }) => title),
  }));
  const spoken = needs.flatMap(({ text }) => (text.also ? [text, text.also] : [text]));
  const locales = [...new Set(spoken.map(({ locale }) => locale))];
  const isDraft = (locale: Locale) =>
    !isInterfaceSigned(bundle, locale) ||
    ids.some((id) => !isSignedOff(bundle, 'needs', id, locale));
  const marks = [
    ...(bundle.fictional ? ['fictional'] : []),
    ...(needs.some(({ text }) => text.locale !== voice.locale) ? ['fallback'] : []),
    ...(locales.some(isDraft) ? ['draft'] : []),
  ];
  return {
    ask: voice.say(`tablet:person.${ASK}`),
    needs,
    replies: REPLIES.map(({ id, pictogram, key }) => ({
      id,
      pictogram,
      text: voice.say(`tablet:person.${key}`),
    })),
    marks: marks.map((mark) => voice.say(`leaflet:card.${mark}`)),
  };
}
