import type { Bundle } from '../bundle.ts';
import type { PlacePicture } from '../leaflet.ts';
import { KINDS_WITH_PICTURES, picturePath, pictureType } from '../pictures.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Voice } from './voice.ts';

/**
 * The pictures of a service, an actor or a step, each with what it shows; nothing where there are
 * none. A drawing says that it is one: nobody should look for that very room.
 */
export function placePictures(
  bundle: Bundle,
  voice: Voice,
  kind: Kind,
  id: string,
): { pictures?: readonly PlacePicture[] } {
  const known = KINDS_WITH_PICTURES.find((one) => one === kind);
  const pictures = known && bundle.facts[known][id]?.pictures;
  if (!pictures) return {};
  return {
    pictures: pictures.map(({ file, shows }) => ({
      src: picturePath(bundle.id, file),
      alt: voice.say(`terms:shows.${shows}`),
      ...(pictureType(file) === 'svg' && { drawing: voice.say('terms:drawing') }),
    })),
  };
}
