import type { Section } from '../leaflet.ts';
import type { RecordingMap } from './files.ts';
import { textsOf } from './texts-of.ts';

/**
 * Sound files of everything a section says, in order, each in every kind it was recorded in.
 * @returns null unless somebody recorded all of it, letter by letter: nothing is cut out or skipped
 */
export function heard(section: Section, map: RecordingMap): (readonly string[])[] | null {
  const spoken = textsOf(section).filter(({ text }) => /\p{L}/u.test(text));
  const files = spoken.map(({ text }) => (Object.hasOwn(map, text) ? map[text] : undefined));
  return files.length > 0 && files.every((one) => one !== undefined) ? files : null;
}
