import type { Bundle } from '../bundle.ts';
import type { Translate } from '../i18n.ts';
import type { AnswerLine, Text } from '../leaflet.ts';
import type { PictogramName } from '../pictograms.ts';
import { answerInfo, QUESTION_IDS, QUESTIONS, type Question } from '../questions.ts';
import type { Answer } from '../schema/answers.ts';
import { answerLine } from './answers.ts';
import type { Voice } from './voice.ts';

/** More would be an examination. */
export const MOST_QUESTIONS = 5;

/** One question that shows whether we explained well. It tests the explainer, never her. */
export interface Understanding {
  /** Id and name of the service it is about. */
  readonly service: string;
  readonly title: Text;
  readonly question: Question;
  /** Picture of the question: that of the reply would give it away. */
  readonly pictogram: PictogramName;
  /** Asked to her, to be answered with yes, no or not sure. */
  readonly ask: Text;
  readonly expected: 'yes' | 'no';
  /** What to show again if she is not sure, or understood something else. */
  readonly explanation: AnswerLine;
}

interface Candidate {
  readonly service: string;
  readonly question: Question;
  readonly answer: Answer;
  readonly expected: 'yes' | 'no';
}

/** What can be asked about one service, most decisive first: only what somebody answered. */
function candidatesFor(bundle: Bundle, service: string): Candidate[] {
  const { answers } = bundle.facts.services[service] ?? {};
  return QUESTION_IDS.flatMap((question) => {
    const answer = answers?.[question];
    const expected = answer && answerInfo(question, answer.value)?.verify;
    return answer && expected ? [{ service, question, answer, expected }] : [];
  });
}

/** The services take turns. A reply that was asked about already waits while there are others. */
function pick(left: readonly Candidate[][]): Candidate[] {
  const picked: Candidate[] = [];
  const isNew = ({ question, answer }: Candidate) =>
    !picked.some((one) => one.question === question && one.answer.value === answer.value);
  while (left.some((candidates) => candidates.length > 0))
    for (const candidates of left) {
      const next = candidates.find(isNew) ?? candidates[0];
      if (!next) continue;
      candidates.splice(candidates.indexOf(next), 1);
      if (picked.push(next) === MOST_QUESTIONS) return picked;
    }
  return picked;
}

/**
 * Questions that show whether we explained well, from the answers of the services she marked:
 * service by service in her order, most decisive first. None about what nobody has answered.
 * @param services ids she marked; what is no service of the bundle, or not offered, is passed over
 */
export function understandingOf(
  bundle: Bundle,
  voice: Voice,
  translate: Translate,
  services: readonly string[],
): Understanding[] {
  const known = [...new Set(services)].filter(
    (id) =>
      Object.hasOwn(bundle.facts.services, id) &&
      bundle.facts.services[id]?.availability !== 'not-offered',
  );
  const picked = pick(known.map((id) => candidatesFor(bundle, id)));
  const place = ({ service, question }: Candidate) =>
    known.indexOf(service) * QUESTION_IDS.length + QUESTION_IDS.indexOf(question);
  return picked
    .sort((a, b) => place(a) - place(b))
    .map(({ service, question, answer, expected }) => ({
      service,
      title: voice.quote('services', service, ({ title }) => title),
      question,
      pictogram: QUESTIONS[question].pictogram,
      ask: voice.say(`questions:${question}.verify`),
      expected,
      explanation: answerLine(bundle, voice, translate, question, answer),
    }));
}
