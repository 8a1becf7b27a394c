import { QUESTION_IDS, QUESTIONS, type Question, type QuestionInfo } from '../questions.ts';
import type { Service } from '../schema/service.ts';

/**
 * How much of a service's terms a leaflet has: every answer; where it must be short, what people
 * decide by and everything that limits her; for anybody at all, what is asked about any help.
 */
export type Depth = 'whole' | 'short' | 'everyday';

const info = (question: Question): QuestionInfo => QUESTIONS[question];

/** The questions a leaflet of this depth answers about a service, most decisive first. */
export function askedOf(service: Service, depth: Depth): Question[] {
  switch (depth) {
    case 'whole':
      return QUESTION_IDS;
    case 'short':
      return QUESTION_IDS.filter(
        (question) => info(question).decides || service.answers[question]?.reason,
      );
    case 'everyday':
      return QUESTION_IDS.filter((question) => info(question).everyday);
    default:
      return depth satisfies never;
  }
}
