import type { Notice, NoticeKind } from '../leaflet.ts';
import type { Voice } from './voice.ts';

/** A mark of honesty, in a sentence or two and in a few words. */
export const notice = (voice: Voice, kind: NoticeKind): Notice => ({
  kind,
  text: voice.say(`leaflet:notice.${kind}`),
  short: voice.say(`leaflet:card.${kind}`),
});
