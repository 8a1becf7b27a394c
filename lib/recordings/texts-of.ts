import { detailsOf, type Reach } from '../contact-block.ts';
import type { Block, Section, Text } from '../leaflet.ts';

/** What is said of the way to reach a contact: its number is no words, and stays on the screen. */
function textsOfReach(reach: Reach): readonly Text[] {
  switch (reach.kind) {
    case 'phone':
      return reach.message ? [reach.message] : [];
    case 'web':
      return [];
    case 'place':
      return [reach.map];
    default:
      return reach satisfies never;
  }
}

/**
 * Everything a block says in words, in the order it is shown. Exhaustive: a new block type does not
 * compile until it can be heard. Telephone numbers are no words: they stay on the screen.
 */
function textsOfBlock(block: Block): readonly Text[] {
  switch (block.type) {
    case 'caption':
      return [block.text];
    case 'sentences':
      return block.sentences;
    case 'part':
      return [block.title, ...block.sentences];
    case 'answers':
      return block.answers.flatMap(({ ask, reply, limit }) => [
        ask,
        reply,
        ...(limit ? [limit.why, limit.lasts, limit.complain] : []),
      ]);
    case 'open':
      return [block.reply, ...block.questions.flatMap(({ ask, advice }) => [ask, advice])];
    case 'access':
      return block.lines.flatMap(({ label, groups }) => [label, ...groups]);
    case 'contact':
      return [
        ...textsOfReach(block.reach),
        ...detailsOf(block),
        ...block.warning,
        block.check.text,
      ];
    case 'write-in':
      return [block.label];
    default:
      return block satisfies never;
  }
}

/** What some blocks say, to be heard as one. */
export const textsOfBlocks = (blocks: readonly Block[]): Text[] => blocks.flatMap(textsOfBlock);

/** What a whole section says: its title, what is not finished about it, and every block. */
export const textsOf = ({ title, notices, blocks }: Section): Text[] => [
  title,
  ...notices.map(({ text }) => text),
  ...textsOfBlocks(blocks),
];
