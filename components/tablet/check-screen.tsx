'use client';

import { useState } from 'react';
import { type Understanding, understandingOf } from '../../lib/compose/understanding.ts';
import type { AnswerLine } from '../../lib/leaflet.ts';
import { directionOf } from '../../lib/locales.ts';
import { textsOfBlocks } from '../../lib/recordings/texts-of.ts';
import { AnswersView } from '../leaflet/answers-view.tsx';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { Listen } from './listening/listen.tsx';
import { Screen } from './screen.tsx';
import { sectionsIn } from './sections-in.ts';

type Reply = 'yes' | 'no' | 'unsure';

const REPLIES = ['yes', 'no', 'unsure'] as const satisfies readonly Reply[];

const PICTOGRAMS = { yes: 'yes', no: 'no', unsure: 'question' } as const;

/**
 * Up to five questions about what she marked. They test the explainer: what was not clear is
 * explained again. The replies live in this screen alone and are gone when it is left.
 */
export function CheckScreen() {
  const { session, dispatch, bundle, voice, translate, say, locale } = useConversation();
  const [replies, setReplies] = useState<Readonly<Record<string, Reply>>>({});
  const services = session.marks.filter((id) => bundle.facts.services[id]);
  const questions = understandingOf(bundle, voice, translate, services);
  return (
    <Screen name="check" title={say('check.title')} lead={say('check.lead')}>
      {questions.length === 0 ? (
        <div className="nothing-to-check">
          <Said text={say('check.none')} within={locale} />
          <button
            type="button"
            className="main-button"
            data-go="help"
            onClick={() => dispatch({ type: 'go', step: 'help' })}
          >
            <Said as="span" text={say('check.go')} within={locale} />
          </button>
        </div>
      ) : (
        <>
          <ol className="checks">
            {questions.map((question) => {
              const key = `${question.service} ${question.question}`;
              return (
                <Check
                  key={key}
                  question={question}
                  reply={replies[key] ?? null}
                  give={(reply) => setReplies({ ...replies, [key]: reply })}
                />
              );
            })}
          </ol>
          <Said text={say('check.kept')} within={locale} className="aside" />
        </>
      )}
    </Screen>
  );
}

const hear = (answer: AnswerLine) => (
  <Listen texts={textsOfBlocks([{ type: 'answers', answers: [answer] }])} about={answer.ask} />
);

interface CheckProps {
  readonly question: Understanding;
  readonly reply: Reply | null;
  readonly give: (reply: Reply) => void;
}

function Check({ question, reply, give }: CheckProps) {
  const { session, leaflet, say, tell, icons, locale, forWorker } = useConversation();
  const { worker } = session;
  const service = sectionsIn(leaflet, 'help').find(({ id }) => id === question.service);
  const clear = reply === question.expected;
  return (
    <li className="card check" data-check={`${question.service} ${question.question}`}>
      <p className="of-service">
        {service && <Pictogram icon={icons[service.pictogram]} />}
        <Said as="span" text={question.title} within={locale} />
      </p>
      <div className="hl-title">
        <Pictogram icon={icons[question.pictogram]} />
        <Said as="h2" text={question.ask} within={locale} />
      </div>
      <Listen texts={[question.ask]} about={question.ask} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; nothing is sent here */}
      <div className="wishes" role="group" aria-label={question.ask.text}>
        {REPLIES.map((one) => (
          <button
            key={one}
            type="button"
            data-reply={one}
            aria-pressed={reply === one}
            onClick={() => give(one)}
          >
            <Pictogram icon={icons[PICTOGRAMS[one]]} />
            <Said as="span" text={say(`check.${one}`)} within={locale} />
          </button>
        ))}
      </div>
      <div role="status" className="outcome">
        {reply && clear && <Said text={say('check.clear')} within={locale} className="clear" />}
        {reply && !clear && (
          <div data-again>
            <Said text={say('check.again')} within={locale} className="lead" />
            <AnswersView
              answers={[question.explanation]}
              icons={icons}
              within={locale}
              beneath={hear}
            />
            {forWorker && (
              <p className="for-worker" lang={worker} dir={directionOf(worker)}>
                {tell('check.lead')}
              </p>
            )}
          </div>
        )}
      </div>
    </li>
  );
}
