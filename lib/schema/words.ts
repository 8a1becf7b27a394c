import { z } from 'zod';

/** Sentences: one per array element, because sentence ends cannot be found by machine in Burmese. */
const sentences = z
  .array(z.string().trim().min(1).describe('A sentence in quotes.'))
  .min(1)
  .describe('A list with one sentence in each pair of quotes, like ["You can say no."].');

const levels = {
  /** Mean of 8 words a sentence, at most 12; three sentences at most. */
  easy: sentences,
  /** Mean of 12 words a sentence, at most 20; five sentences at most. */
  full: sentences,
  /** For a child: at most 10 words a sentence, warm, nothing frightening. */
  child: sentences,
  /** For a teenager, only where it differs from what an adult reads. */
  teen: sentences.optional(),
};

const named = {
  /** The name of the thing: a few words, no full stop. */
  title: z.string().trim().min(1).describe('A few words in quotes.'),
  /** All that somebody reads under the picture: six English words at most. */
  caption: z.string().trim().min(1).describe('At most six words in quotes.'),
};

/** Words at every level. */
export const body = z.strictObject(levels);
export type Body = z.infer<typeof body>;

/** Words of a service, right, tip, step or message. */
export const plainWords = z.strictObject({ ...named, ...levels });

/**
 * Words of a need. `first` is for the worker alone and never reaches the person's half, a leaflet or
 * a page: what to do first, in one to three short commands. Harm is avoided before anything is
 * solved (WHO 2003): nothing is promised, nobody is called without a yes, nobody has to explain.
 * English must have it; a translation without it falls back to the English.
 */
export const needWords = z.strictObject({
  ...named,
  ...levels,
  first: sentences
    .max(3)
    .optional()
    .describe('One to three sentences for the worker, like ["Ask if it is urgent."].'),
});

/** Words of an actor: what they do, what they cannot do, how to check that they are real. */
export const actorWords = z.strictObject({ ...named, does: body, cannot: body, check: body });

/** Words of a contact. `warning` is what the person must know before calling. */
export const contactWords = z.strictObject({ ...named, ...levels, warning: body.optional() });

export type PlainWords = z.infer<typeof plainWords>;
export type ActorWords = z.infer<typeof actorWords>;
export type ContactWords = z.infer<typeof contactWords>;
