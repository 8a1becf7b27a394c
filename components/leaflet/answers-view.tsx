import type { ReactNode } from 'react';
import type { AnswerLine, OpenQuestion, Text } from '../../lib/leaflet.ts';
import type { Locale } from '../../lib/locales.ts';
import { Pictogram } from '../pictogram.tsx';
import type { Icons } from './icons.ts';
import { Said } from './said.tsx';

/** The answered questions of a service: picture, question small, answer large. */
export function AnswersView({
  answers,
  icons,
  within,
  beneath,
}: {
  answers: readonly AnswerLine[];
  icons: Icons;
  within: Locale;
  /** Something to do with each answer, where there is something to do. */
  beneath?: ((answer: AnswerLine) => ReactNode) | undefined;
}) {
  return (
    <ul className="hl-answers">
      {answers.map((answer) => (
        <li
          key={answer.question}
          className={answer.limit ? 'hl-answer hl-limited' : 'hl-answer'}
          data-question={answer.question}
        >
          <Pictogram icon={icons[answer.pictogram]} />
          <div>
            <Said text={answer.ask} within={within} className="hl-ask" />
            <Said text={answer.reply} within={within} className="hl-reply" />
            {answer.limit && (
              <div className="hl-limit">
                <Said text={answer.limit.why} within={within} />
                <Said text={answer.limit.lasts} within={within} />
                <Said text={answer.limit.complain} within={within} />
              </div>
            )}
            {beneath?.(answer)}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** Questions nobody has answered: one honest reply, then what to ask. Looks different on purpose. */
export function OpenView({
  reply,
  questions,
  icons,
  within,
}: {
  reply: Text;
  questions: readonly OpenQuestion[];
  icons: Icons;
  within: Locale;
}) {
  return (
    <div className="hl-open">
      <Said text={reply} within={within} className="hl-unknown" />
      {questions.length > 0 && (
        <ul className="hl-answers">
          {questions.map((question) => (
            <li
              key={question.question}
              className="hl-answer hl-unanswered"
              data-question={question.question}
            >
              <Pictogram icon={icons[question.pictogram]} />
              <div>
                <Said text={question.ask} within={within} className="hl-ask" />
                <Said text={question.advice} within={within} className="hl-advice" />
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
