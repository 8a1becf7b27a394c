import type { AnswerLine, Block, Section, Text } from '../../lib/leaflet.ts';

/** The words of a block in reading order; nothing of a block that is not read aloud as a whole. */
function textsIn(block: Block): readonly Text[] {
  switch (block.type) {
    case 'caption':
      return [block.text];
    case 'sentences':
      return block.sentences;
    case 'part':
      return [block.title, ...block.sentences];
    // Answers are heard one by one. Numbers, groups and lines to write on are looked at.
    case 'answers':
    case 'open':
    case 'access':
    case 'contact':
    case 'write-in':
      return [];
    default:
      return block satisfies never;
  }
}

/** What is heard of a topic: its title and its sentences. */
export const textsOf = ({ title, blocks }: Pick<Section, 'title' | 'blocks'>): Text[] => [
  title,
  ...blocks.flatMap(textsIn),
];

/** An answer is heard whole, with what limits it, or not at all. */
export const textsOfAnswer = ({ ask, reply, limit }: AnswerLine): Text[] => [
  ask,
  reply,
  ...(limit ? [limit.why, limit.lasts, limit.complain] : []),
];
