import type { Bundle } from '../bundle.ts';
import type { Notice } from '../leaflet.ts';
import type { Kind } from '../schema/kinds.ts';
import { contactsNamed } from './answers.ts';
import { notice } from './notice.ts';
import type { Voice } from './voice.ts';

/**
 * Says that a section's words are not in the reader's language, or that the name of a contact
 * inside its answers is not: a fallback is never silent.
 */
export function sectionNotices(bundle: Bundle, voice: Voice, kind: Kind, id: string): Notice[] {
  const service = kind === 'services' ? bundle.facts.services[id] : undefined;
  const inside = service ? contactsNamed(service) : [];
  const real = [voice.localeOf(kind, id), ...inside.map((one) => voice.localeOf('contacts', one))];
  return real.every((one) => one === voice.locale) ? [] : [notice(voice, 'fallback')];
}
