import type { z } from 'zod';
import { contact } from './contact.ts';
import { service } from './service.ts';
import { actor, message, need, right, step, tip } from './topics.ts';
import { actorWords, contactWords, needWords, plainWords } from './words.ts';

/**
 * The kinds of things a bundle holds: `facts/<kind>.json` and `<locale>/<kind>.json`, both keyed by
 * the same ids. Every loader, check and screen iterates this registry.
 */
export const KINDS = {
  needs: { facts: need, words: needWords },
  services: { facts: service, words: plainWords },
  actors: { facts: actor, words: actorWords },
  rights: { facts: right, words: plainWords },
  tips: { facts: tip, words: plainWords },
  contacts: { facts: contact, words: contactWords },
  steps: { facts: step, words: plainWords },
  messages: { facts: message, words: plainWords },
} as const;

export type Kind = keyof typeof KINDS;

export const KIND_IDS = Object.keys(KINDS) as Kind[];

export type FactsOf<K extends Kind> = z.infer<(typeof KINDS)[K]['facts']>;
export type WordsOf<K extends Kind> = z.infer<(typeof KINDS)[K]['words']>;

/** All facts of a bundle, inheritance applied. */
export type Facts = { [K in Kind]: Record<string, FactsOf<K>> };

/** All words of a bundle in one locale. Entries may be missing: they fall back, visibly. */
export type Words = { [K in Kind]: Record<string, WordsOf<K>> };
