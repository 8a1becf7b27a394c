import type { Block } from '../leaflet.ts';
import type { ActorWords } from '../schema/words.ts';
import type { Voice } from './voice.ts';

const PARTS = ['does', 'cannot', 'check'] as const;

/**
 * What somebody does, cannot or should not do, and how to check that they are real. In few words
 * there is the caption for the first, and the first sentence of the others: they protect her, and she
 * would miss them most.
 */
export function actorBlocks(voice: Voice, id: string, inFewWords: boolean): Block[] {
  return PARTS.map((part) => {
    if (inFewWords && part === 'does')
      return { type: 'caption', text: voice.quote('actors', id, ({ caption }) => caption) };
    const sentences = voice.sentences('actors', id, (entry: ActorWords) => entry[part]);
    return {
      type: 'part',
      title: voice.say(`leaflet:actor.${part}`),
      sentences: inFewWords ? sentences.slice(0, 1) : sentences,
    };
  });
}
