import { directionOf, LOCALES } from '../../lib/locales.ts';
import { READERS } from '../../lib/readers.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { openEndDialog } from './end-dialog.tsx';

/** On every screen, always in the same place: languages, reading, no, and the end. */
export function TopBar() {
  const { session, dispatch, say, tell, icons, locale } = useConversation();
  const { worker, person, reader, beside, screen } = session;
  const forWorker = { lang: worker, dir: directionOf(worker) };
  const { age, level } = READERS[reader];
  return (
    <header className="top" data-bar>
      {person && (
        <>
          <button
            type="button"
            data-go="language"
            onClick={() => dispatch({ type: 'go', step: 'language' })}
          >
            <Pictogram icon={icons.web} />
            <span>{LOCALES[person].name}</span>
            <span className="unseen" {...forWorker}>
              {tell('bar.language')}
            </span>
          </button>
          <button
            type="button"
            data-go="reader"
            onClick={() => dispatch({ type: 'go', step: 'reader' })}
          >
            <Pictogram icon={icons[age === 'child' ? 'child' : 'person']} />
            <span className="reading">{say(`reader.levels.${level}`).text}</span>
            <span className="unseen" {...forWorker}>
              {tell('bar.reader')}
            </span>
          </button>
        </>
      )}
      <span className="gap" />
      {worker !== locale && (
        <button
          type="button"
          className="quiet"
          data-beside={beside}
          onClick={() => dispatch({ type: 'set-beside', beside: !beside })}
          {...forWorker}
        >
          {tell(beside ? 'bar.hide' : 'bar.show', { language: LOCALES[worker].name })}
        </button>
      )}
      {screen !== 'stop' && (
        <button type="button" className="no" data-stop onClick={() => dispatch({ type: 'stop' })}>
          <Said as="span" text={say('stop.button')} within={locale} />
        </button>
      )}
      <button type="button" className="end" data-end onClick={openEndDialog} {...forWorker}>
        {tell('bar.end')}
      </button>
    </header>
  );
}
