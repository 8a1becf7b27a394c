import { z } from 'zod';
import { GROUPS, type Group } from '../questions.ts';
import { answers } from './answers.ts';
import { id, pictogram, topic } from './id.ts';
import { pictures } from './pictures.ts';

const yesNoUnknown = z.boolean().nullable().describe('true, false, or null if you do not know.');

/** What is offered, and on what terms. */
export const service = z.strictObject({
  topic,
  pictogram,
  /** Who gives this help; `null` in a bundle that names no provider. */
  provider: id.nullable().describe('The id of the organisation, or null.'),
  /** `ask`: help that exists in places, to be asked for. A provider switches it on or off. */
  availability: z
    .enum(['ask', 'offered', 'not-offered'])
    .describe('"ask" until a named provider says "offered" or "not-offered".'),
  /** Help for everybody in the area names nobody; help for one group may give its people away. */
  audience: z
    .enum(['everyone', 'group'])
    .nullable()
    .describe('"everyone", "group", or null if you do not know.'),
  /** Who can really get it: yes, no, or not known, for each group. */
  access: z
    .strictObject(
      Object.fromEntries(GROUPS.map((group) => [group, yesNoUnknown])) as Record<
        Group,
        typeof yesNoUnknown
      >,
    )
    .describe(`Write true, false or null for each of ${GROUPS.join(', ')}.`),
  answers,
  /** Ids of the people she may meet there, the rights she may need and what is good to know: they go on her paper. */
  actors: z.array(id).describe('A list of actor ids, or [].'),
  rights: z.array(id).describe('A list of right ids, or [].'),
  tips: z.array(id).describe('A list of tip ids, or [].'),
  /** Ways to reach this help. */
  contacts: z.array(id).describe('A list of contact ids, or [].'),
  pictures,
});

export type Service = z.infer<typeof service>;
