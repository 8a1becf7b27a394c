import { answerLines } from '../../lib/compose/answers.ts';
import type { AnswerLine, Section } from '../../lib/leaflet.ts';
import { QUESTION_IDS, QUESTIONS, type Question } from '../../lib/questions.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { Screen } from './screen.tsx';
import { sectionsIn } from './sections-in.ts';
import { WishChoice } from './wish-choice.tsx';

/** Two services side by side: the same 14 questions, the answer of each. */
export function CompareScreen({ services }: { services: readonly [string, string] }) {
  const { bundle, voice, translate, leaflet, say, icons, locale, dispatch } = useConversation();
  const sections = services.flatMap(
    (id) => sectionsIn(leaflet, 'help').find((section) => section.id === id) ?? [],
  );
  const answers = services.map((id) => {
    const facts = bundle.facts.services[id];
    return facts ? answerLines(bundle, voice, translate, facts) : [];
  });
  return (
    <Screen
      name="compare"
      title={say('help.two')}
      notices={sections.flatMap(({ notices }) => notices).filter(isNew)}
    >
      <table className="compare">
        <thead>
          <tr>
            {sections.map((section) => (
              <Head key={section.id} section={section} />
            ))}
          </tr>
        </thead>
        {QUESTION_IDS.map((question) => (
          <tbody key={question} data-question={question}>
            <tr>
              <th scope="rowgroup" colSpan={2}>
                <span className="asked-of-both">
                  <Pictogram icon={icons[QUESTIONS[question].pictogram]} />
                  <Said as="span" text={voice.say(`questions:${question}.ask`)} within={locale} />
                </span>
              </th>
            </tr>
            <tr>
              {answers.map((lines, index) => (
                <Cell
                  key={services[index]}
                  of={sections[index]}
                  question={question}
                  lines={lines}
                />
              ))}
            </tr>
          </tbody>
        ))}
        <tfoot>
          <tr>
            {sections.map(({ id, title }) => (
              <td key={id}>
                <Said as="p" text={title} within={locale} className="name" />
                <WishChoice service={id} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
      <button type="button" data-alone onClick={() => dispatch({ type: 'put-beside', id: null })}>
        <Said as="span" text={say('help.alone')} within={locale} />
      </button>
    </Screen>
  );
}

const isNew = <T extends { kind: string }>(one: T, index: number, all: readonly T[]): boolean =>
  all.findIndex(({ kind }) => kind === one.kind) === index;

function Head({ section }: { section: Section }) {
  const { icons, locale } = useConversation();
  return (
    <th scope="col">
      <Pictogram icon={icons[section.pictogram]} />
      <Said as="span" text={section.title} within={locale} className="name" />
    </th>
  );
}

interface CellProps {
  /** Named in the cell where a narrow screen puts one above the other. */
  readonly of: Section | undefined;
  readonly question: Question;
  readonly lines: readonly AnswerLine[];
}

function Cell({ of, question, lines }: CellProps) {
  const { voice, icons, locale } = useConversation();
  const line = lines.find((one) => one.question === question);
  if (!line)
    return (
      <td className="unknown">
        {of && <Said text={of.title} within={locale} className="of-service" />}
        <Said text={voice.say('leaflet:open.reply')} within={locale} />
      </td>
    );
  const { limit } = line;
  return (
    <td>
      {of && <Said text={of.title} within={locale} className="of-service" />}
      <div className="reply">
        <Pictogram icon={icons[line.pictogram]} />
        <div>
          <Said text={line.reply} within={locale} className="hl-reply" />
          {limit && (
            <div className="hl-limit">
              <Said text={limit.why} within={locale} />
              <Said text={limit.lasts} within={locale} />
              <Said text={limit.complain} within={locale} />
            </div>
          )}
        </div>
      </div>
    </td>
  );
}
