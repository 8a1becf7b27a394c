import type { ReactNode } from 'react';
import { firstNumber } from '../../lib/compose/first-number.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { Choices } from './choices.tsx';
import { useConversation } from './conversation-context.ts';
import { ForLater } from './for-later.tsx';
import { NumberToRemember } from './number-to-remember.tsx';
import { PaperWay } from './paper-way.tsx';
import { sectionsIn, sectionsNamed } from './sections-in.ts';
import { TopicCard } from './topic-card.tsx';
import { WAYS, type Way, waysFor } from './ways.ts';

/** First whether paper is safe for her, then what she wants to take. Nothing is a choice too. */
export function TakeAway() {
  const { session, dispatch, chosen, forFamily, say, icons, locale } = useConversation();
  const { paper } = session;
  const said = (key: string) => <Said as="span" text={say(`keep.${key}`)} within={locale} />;
  const number = firstNumber(sectionsIn(chosen, 'contacts'), true) !== null;
  const ways = paper === null ? [] : waysFor({ paper, number, family: forFamily });
  const way = session.way && ways.includes(session.way) ? session.way : ways[0];
  return (
    <div className="take-away">
      <Choices
        className="safe"
        legend={said('ask')}
        value={paper === null ? null : paper ? 'yes' : 'no'}
        choose={(answer) => dispatch({ type: 'set-paper', paper: answer === 'yes' })}
        choices={[
          { value: 'yes', content: said('yes') },
          { value: 'no', content: said('no') },
        ]}
      />
      {way && (
        <>
          <Choices
            className="ways"
            legend={said('which')}
            value={way}
            choose={(chosen) => dispatch({ type: 'choose-way', way: chosen })}
            choices={ways.map((id) => ({
              value: id,
              content: (
                <>
                  <Pictogram icon={icons[WAYS[id].pictogram]} />
                  {said(id)}
                </>
              ),
            }))}
          />
          <div key={way} className="way" data-way={way}>
            <TheWay way={way} />
          </div>
        </>
      )}
    </div>
  );
}

/** Exhaustive: a new way does not compile until it is shown. */
function TheWay({ way }: { way: Way }): ReactNode {
  switch (way) {
    case 'leaflet':
    case 'card':
    case 'family':
      return <PaperWay way={way} />;
    case 'number':
      return <NumberToRemember />;
    case 'screen':
      return <ForLater />;
    case 'none':
      return <Nothing />;
    default:
      return way satisfies never;
  }
}

/** She takes nothing, and knows how to come back. */
function Nothing() {
  const { leaflet } = useConversation();
  return sectionsNamed(leaflet, 'later', ['come-back']).map((section) => (
    <TopicCard key={section.id} section={section} level={2} />
  ));
}
