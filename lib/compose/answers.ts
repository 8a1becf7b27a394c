import { type Bundle, wordsOf } from '../bundle.ts';
import type { Translate } from '../i18n.ts';
import type { AnswerLine, OpenQuestion, Text } from '../leaflet.ts';
import type { Locale } from '../locales.ts';
import { answerInfo, QUESTION_IDS, QUESTIONS, type Question } from '../questions.ts';
import type { Answer, Duration } from '../schema/answers.ts';
import type { Service } from '../schema/service.ts';
import { reach } from './reach.ts';
import type { Voice } from './voice.ts';

/** A contact in the middle of a sentence: its name, and the number held left to right. */
function contactIn(bundle: Bundle, translate: Translate, id: string, locale: Locale): string {
  const { title } = wordsOf(bundle, 'contacts', id, locale).words;
  const contact = bundle.facts.contacts[id];
  if (!contact) throw new Error(`content/${bundle.id}: contact "${id}" does not exist.`);
  return [title, reach(contact)].join(translate(locale)('leaflet:list'));
}

const timeIn = (translate: Translate, time: Duration | 'whole-time', locale: Locale): string =>
  time === 'whole-time'
    ? translate(locale)('terms:whole-time')
    : translate(locale)(`terms:units.${time.unit}`, { count: time.amount });

/** The reply to one answered question. */
export function answerLine(
  bundle: Bundle,
  voice: Voice,
  translate: Translate,
  question: Question,
  answer: Answer,
): AnswerLine {
  const info = answerInfo(question, answer.value);
  const reply: Text = voice.say(`questions:${question}.answer.${answer.value}`, (locale) => ({
    ...(answer.duration && { duration: timeIn(translate, answer.duration, locale) }),
    ...(answer.contact && { contact: contactIn(bundle, translate, answer.contact, locale) }),
  }));
  const { reason, lasts, complain } = answer;
  const limit = reason &&
    lasts &&
    complain && {
      why: voice.say('leaflet:limit.why', (locale) => ({
        reason: translate(locale)(`terms:reasons.${reason}`),
      })),
      lasts: voice.say('leaflet:limit.lasts', (locale) => ({
        time: timeIn(translate, lasts, locale),
      })),
      complain: voice.say('leaflet:limit.complain', (locale) => ({
        contact: contactIn(bundle, translate, complain, locale),
      })),
    };
  return {
    question,
    pictogram: info?.pictogram ?? QUESTIONS[question].pictogram,
    ask: voice.say(`questions:${question}.ask`),
    reply,
    ...(limit && { limit }),
  };
}

/** The answered questions of a service among `asked`, most decisive first. */
export const answerLines = (
  bundle: Bundle,
  voice: Voice,
  translate: Translate,
  service: Service,
  asked: readonly Question[] = QUESTION_IDS,
): AnswerLine[] =>
  asked.flatMap((question) => {
    const answer = service.answers[question];
    return answer ? [answerLine(bundle, voice, translate, question, answer)] : [];
  });

/** The questions of a service among `asked` that nobody has answered. */
export const unanswered = (service: Service, asked: readonly Question[]): Question[] =>
  asked.filter((question) => service.answers[question] === null);

/** An unanswered question, with what to ask. */
export const openQuestion = (voice: Voice, question: Question): OpenQuestion => ({
  question,
  pictogram: QUESTIONS[question].pictogram,
  ask: voice.say(`questions:${question}.ask`),
  advice: voice.say(`questions:${question}.advice`),
});

/** Contacts whose numbers stand inside a service's answers to `asked`. */
export const contactsNamed = (
  service: Service,
  asked: readonly Question[] = QUESTION_IDS,
): string[] =>
  asked.flatMap((question) => {
    const answer = service.answers[question];
    return [answer?.contact, answer?.complain].filter((id) => id !== undefined);
  });
