import { Said } from '../leaflet/said.tsx';
import { Choices } from './choices.tsx';
import { useConversation } from './conversation-context.ts';
import { ForLater } from './for-later.tsx';
import { MarksSummary } from './marks-summary.tsx';
import { NumberToRemember } from './number-to-remember.tsx';
import { Paper } from './paper.tsx';
import { Screen } from './screen.tsx';

/** What goes with her, if it is safe for her to have it. */
export function KeepScreen() {
  const { session, dispatch, say, locale } = useConversation();
  const { paper } = session;
  const said = (key: string) => <Said as="span" text={say(`keep.${key}`)} within={locale} />;
  return (
    <Screen name="keep" title={say('keep.title')}>
      <MarksSummary />
      <div className="takeaways">
        <div className="paper-side">
          <Choices
            legend={said('ask')}
            value={paper === null ? null : paper ? 'yes' : 'no'}
            choose={(answer) => dispatch({ type: 'set-paper', paper: answer === 'yes' })}
            choices={[
              { value: 'yes', content: said('yes') },
              { value: 'no', content: said('no') },
            ]}
          />
          {paper === true && <Paper />}
          {paper === false && <Said text={say('keep.no-paper')} within={locale} className="lead" />}
          {paper === false && <NumberToRemember />}
        </div>
        <ForLater />
      </div>
    </Screen>
  );
}
