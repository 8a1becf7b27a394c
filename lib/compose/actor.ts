import type { Block } from '../leaflet.ts';
import type { ActorWords } from '../schema/words.ts';
import type { Voice } from './voice.ts';

const PARTS = ['does', 'cannot', 'check'] as const;

/** What somebody does, cannot or should not do, and how to check that they are real. */
export const actorBlocks = (voice: Voice, id: string): Block[] =>
  PARTS.map((part) => ({
    type: 'part',
    title: voice.say(`leaflet:actor.${part}`),
    sentences: voice.sentences('actors', id, (entry: ActorWords) => entry[part]),
  }));
