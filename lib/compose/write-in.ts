import type { Section } from '../leaflet.ts';
import { directionOf } from '../locales.ts';
import type { Voice } from './voice.ts';

/** Lines for a pen: whom to ask for, when and where. Her own name has no place on this paper. */
export function writeIn(voice: Voice): Section {
  const title = voice.say('leaflet:write-in.title');
  return {
    id: 'space-to-write',
    kind: 'write-in',
    locale: voice.locale,
    dir: directionOf(voice.locale),
    pictogram: 'papers',
    title,
    caption: title,
    notices: [],
    blocks: (['name', 'time', 'place'] as const).map((label) => ({
      type: 'write-in',
      label: voice.say(`leaflet:write-in.${label}`),
    })),
  };
}
