import type { PictogramName } from './pictograms.ts';

/** One reply of a question's closed list. */
export interface AnswerInfo {
  /** This reply limits the person: it needs a reason, how long it lasts, and where to complain. */
  readonly limits?: true;
  /** The reply names a typed value, which stands beside it in the facts. */
  readonly needs?: 'duration' | 'contact';
  /** Picture of this reply, where it differs from the question's. */
  readonly pictogram?: PictogramName;
  /**
   * What somebody who understood this reply says to the question's `verify` phrase ("May you keep
   * your phone?"). Absent where yes and no would both be right: then nothing is asked.
   */
  readonly verify?: 'yes' | 'no';
}

/** One of the things people need to know about any service. */
export interface QuestionInfo {
  readonly pictogram: PictogramName;
  /** Stands on a paper that has to be short: what people decide by, and fear. */
  readonly decides?: true;
  /** Asked about any help by anybody, so that it says nothing about whoever carries the answer. */
  readonly everyday?: true;
  readonly answers: Readonly<Record<string, AnswerInfo>>;
}

/**
 * The 14 questions, most decisive first, each with its closed list of answers. The phrases are in
 * `locales/<locale>/questions.json`; a service's facts hold only the keys below. What no provider
 * has told us stays `null` and reads "We do not know yet. Ask us."
 */
export const QUESTIONS = {
  cost: {
    decides: true,
    everyday: true,
    pictogram: 'money',
    answers: {
      free: { pictogram: 'free', verify: 'no' },
      part: { verify: 'yes' },
      paid: { verify: 'yes' },
    },
  },
  leave: {
    decides: true,
    pictogram: 'leave',
    answers: {
      'any-time': { verify: 'yes' },
      'tell-us': { limits: true },
      'set-hours': { limits: true, pictogram: 'clock', verify: 'no' },
      'with-someone': { limits: true, verify: 'no' },
      'not-yet': { limits: true, pictogram: 'later', verify: 'no' },
    },
  },
  phone: {
    decides: true,
    pictogram: 'phone',
    answers: {
      keep: { verify: 'yes' },
      'set-hours': { limits: true, pictogram: 'clock' },
      'we-hold-it': { limits: true, verify: 'no' },
    },
  },
  police: {
    decides: true,
    pictogram: 'police',
    answers: {
      no: {},
      'law-may': { limits: true, verify: 'yes' },
      must: { limits: true, verify: 'yes' },
    },
  },
  'who-knows': {
    decides: true,
    pictogram: 'tell-others',
    answers: {
      'you-agree': { pictogram: 'private' },
      'you-agree-or-danger': { pictogram: 'private' },
      authorities: { limits: true, verify: 'yes' },
    },
  },
  family: {
    decides: true,
    pictogram: 'family',
    answers: {
      'any-time': { verify: 'yes' },
      'calls-only': { limits: true, verify: 'no' },
      'set-hours': { limits: true, pictogram: 'clock', verify: 'no' },
      'with-worker': { limits: true, verify: 'no' },
      'not-yet': { limits: true, pictogram: 'later', verify: 'no' },
    },
  },
  children: {
    pictogram: 'child',
    answers: {
      'with-you': { verify: 'yes' },
      'some-ages': { limits: true },
      'not-here': { limits: true, verify: 'no' },
    },
  },
  work: {
    pictogram: 'work',
    answers: { yes: {}, 'law-decides': {}, 'not-during': { limits: true, verify: 'no' } },
  },
  stay: {
    pictogram: 'bed',
    answers: {
      no: { verify: 'no' },
      'you-choose': { verify: 'no' },
      'must-stay': { limits: true, verify: 'yes' },
    },
  },
  place: {
    everyday: true,
    pictogram: 'place',
    answers: {
      'area-first': {},
      'public-office': {},
      'where-you-are': {},
      'by-phone': { pictogram: 'phone' },
    },
  },
  duration: {
    everyday: true,
    pictogram: 'duration',
    answers: { once: {}, 'up-to': { needs: 'duration' }, 'as-needed': {} },
  },
  'say-no': {
    pictogram: 'no',
    answers: { 'ask-again': { verify: 'yes' }, 'may-be-full': { verify: 'yes' } },
  },
  'come-back': {
    pictogram: 'later',
    answers: { contact: { needs: 'contact' }, 'any-worker': {} },
  },
  complain: {
    decides: true,
    pictogram: 'complaint',
    answers: {
      outside: { needs: 'contact', verify: 'yes' },
      'us-or-outside': { needs: 'contact', verify: 'yes' },
    },
  },
} as const satisfies Record<string, QuestionInfo>;

export type Question = keyof typeof QUESTIONS;

export const QUESTION_IDS = Object.keys(QUESTIONS) as Question[];

/** What is known of one reply; undefined for a reply that is not in the question's list. */
export const answerInfo = (question: Question, value: string): AnswerInfo | undefined =>
  (QUESTIONS[question] as QuestionInfo).answers[value];

/** True if some reply to this question can be verified: then every language has the phrase. */
export const isVerifiable = (question: Question): boolean =>
  Object.values<AnswerInfo>(QUESTIONS[question].answers).some(({ verify }) => verify);

/** Why a limit may exist. Closed, so that no provider can write "because those are the rules". */
export const REASONS = [
  'law',
  'your-safety',
  'safety-of-others',
  'protects-children',
  'quiet-at-night',
  'little-room',
] as const;

export type Reason = (typeof REASONS)[number];

/** People a service may or may not take. Each is yes, no, or not known. */
export const GROUPS = [
  'women',
  'men',
  'girls',
  'boys',
  'trans-people',
  'with-children',
  'without-papers',
  'foreigners',
  'disability',
] as const;

export type Group = (typeof GROUPS)[number];
