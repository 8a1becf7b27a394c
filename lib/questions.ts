import type { PictogramName } from './pictograms.ts';

/** One reply of a question's closed list. */
export interface AnswerInfo {
  /** This reply limits the person: it needs a reason, how long it lasts, and where to complain. */
  readonly limits?: true;
  /** The reply names a typed value, which stands beside it in the facts. */
  readonly needs?: 'duration' | 'contact';
  /** Picture of this reply, where it differs from the question's. */
  readonly pictogram?: PictogramName;
}

/** One of the things people need to know about any service. */
export interface QuestionInfo {
  readonly pictogram: PictogramName;
  readonly answers: Readonly<Record<string, AnswerInfo>>;
}

/**
 * The 14 questions, most decisive first, each with its closed list of answers. The phrases are in
 * `locales/<locale>/questions.json`; a service's facts hold only the keys below. What no provider
 * has told us stays `null` and reads "We do not know yet. Ask us."
 */
export const QUESTIONS = {
  cost: {
    pictogram: 'money',
    answers: { free: { pictogram: 'free' }, part: {}, paid: {} },
  },
  leave: {
    pictogram: 'leave',
    answers: {
      'any-time': {},
      'tell-us': { limits: true },
      'set-hours': { limits: true, pictogram: 'clock' },
      'with-someone': { limits: true },
      'not-yet': { limits: true, pictogram: 'later' },
    },
  },
  phone: {
    pictogram: 'phone',
    answers: {
      keep: {},
      'set-hours': { limits: true, pictogram: 'clock' },
      'we-hold-it': { limits: true },
    },
  },
  police: {
    pictogram: 'police',
    answers: { no: {}, 'law-may': { limits: true }, must: { limits: true } },
  },
  'who-knows': {
    pictogram: 'tell-others',
    answers: {
      'you-agree': { pictogram: 'private' },
      'you-agree-or-danger': { pictogram: 'private' },
      authorities: { limits: true },
    },
  },
  family: {
    pictogram: 'family',
    answers: {
      'any-time': {},
      'calls-only': { limits: true },
      'set-hours': { limits: true, pictogram: 'clock' },
      'with-worker': { limits: true },
      'not-yet': { limits: true, pictogram: 'later' },
    },
  },
  children: {
    pictogram: 'child',
    answers: { 'with-you': {}, 'some-ages': { limits: true }, 'not-here': { limits: true } },
  },
  work: {
    pictogram: 'work',
    answers: { yes: {}, 'law-decides': {}, 'not-during': { limits: true } },
  },
  stay: {
    pictogram: 'bed',
    answers: { no: {}, 'you-choose': {}, 'must-stay': { limits: true } },
  },
  place: {
    pictogram: 'place',
    answers: {
      'area-first': {},
      'public-office': {},
      'where-you-are': {},
      'by-phone': { pictogram: 'phone' },
    },
  },
  duration: {
    pictogram: 'duration',
    answers: { once: {}, 'up-to': { needs: 'duration' }, 'as-needed': {} },
  },
  'say-no': {
    pictogram: 'no',
    answers: { 'ask-again': {}, 'may-be-full': {} },
  },
  'come-back': {
    pictogram: 'later',
    answers: { contact: { needs: 'contact' }, 'any-worker': {} },
  },
  complain: {
    pictogram: 'complaint',
    answers: { outside: { needs: 'contact' }, 'us-or-outside': { needs: 'contact' } },
  },
} as const satisfies Record<string, QuestionInfo>;

export type Question = keyof typeof QUESTIONS;

export const QUESTION_IDS = Object.keys(QUESTIONS) as Question[];

/** What is known of one reply; undefined for a reply that is not in the question's list. */
export const answerInfo = (question: Question, value: string): AnswerInfo | undefined =>
  (QUESTIONS[question] as QuestionInfo).answers[value];

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
