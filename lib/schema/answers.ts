import { z } from 'zod';
import { answerInfo, QUESTION_IDS, QUESTIONS, type Question, REASONS } from '../questions.ts';
import { id } from './id.ts';

/** An amount of time as a typed value, so that no language has to be rewritten when it changes. */
export const duration = z
  .strictObject({
    amount: z.int().positive().describe('A whole number above 0, like 90.'),
    unit: z
      .enum(['hours', 'days', 'weeks', 'months'])
      .describe('"hours", "days", "weeks" or "months".'),
  })
  .describe('Write it like { "amount": 90, "unit": "days" }.');

export type Duration = z.infer<typeof duration>;

const exampleOf = (question: Question): string => {
  const values = Object.keys(QUESTIONS[question].answers).map((value) => `"${value}"`);
  return `One of ${values.join(', ')}, or null if nobody has told you yet.`;
};

/** The three things that make a limit acceptable, each with the sentence that asks for it. */
const JUSTIFICATION = {
  reason: `Add "reason": one of ${REASONS.map((reason) => `"${reason}"`).join(', ')}.`,
  lasts: 'Add "lasts": "whole-time", or a time like { "amount": 2, "unit": "weeks" }.',
  complain: 'Add "complain": the id of a contact that this provider does not run.',
} as const;

/**
 * The reply to one question about one service: `"free"`, or an object where more must be said.
 * A reply that limits the person is accepted only with its reason, how long it lasts and a
 * complaint contact outside the provider (that the contact is outside is checked across files).
 */
function answerTo(question: Question) {
  const how = exampleOf(question);
  const shape = z
    .strictObject({
      value: z
        .enum(Object.keys(QUESTIONS[question].answers) as [string, ...string[]])
        .describe(how),
      /** The amount of time, where the reply names one. */
      duration: duration.optional(),
      /** The contact, where the reply names one. */
      contact: id.optional(),
      /** Why the limit exists. */
      reason: z.enum(REASONS).optional().describe(JUSTIFICATION.reason),
      /** How long the limit lasts. */
      lasts: z
        .union([z.literal('whole-time'), duration])
        .optional()
        .describe(JUSTIFICATION.lasts),
      /** Whom to tell if the limit is wrong: nobody the provider runs. */
      complain: id.optional().describe(JUSTIFICATION.complain),
    })
    .superRefine((answer, context) => {
      const info = answerInfo(question, answer.value);
      const problem = (field: string, message: string) =>
        context.addIssue({ code: 'custom', path: [field], message });
      if (info?.needs && !answer[info.needs])
        problem(
          info.needs,
          `is missing. "${answer.value}" needs it. ${info.needs === 'duration' ? duration.description : 'Write the id of a contact.'}`,
        );
      for (const field of ['reason', 'lasts', 'complain'] as const) {
        if (info?.limits && answer[field] === undefined)
          problem(
            field,
            `is missing. "${answer.value}" limits the person, so it must justify itself. ${JUSTIFICATION[field]}`,
          );
        if (info && !info.limits && answer[field] !== undefined)
          problem(field, `does not belong here. "${answer.value}" limits nobody. Delete it.`);
      }
    });
  return z
    .preprocess((given) => (typeof given === 'string' ? { value: given } : given), shape.nullable())
    .describe(how);
}

/** All 14 answers of a service. `null` means nobody has told us: it is shown, never guessed. */
export const answers = z.strictObject(
  Object.fromEntries(QUESTION_IDS.map((question) => [question, answerTo(question)])) as Record<
    Question,
    ReturnType<typeof answerTo>
  >,
);

export type Answers = z.infer<typeof answers>;
export type Answer = NonNullable<Answers[Question]>;
