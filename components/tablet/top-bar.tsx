import { directionOf, LOCALES } from '../../lib/locales.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { openEndDialog } from './end-dialog.tsx';
import type { View } from './session.ts';

/** One tap hides either language, one more brings it back; one of them always stays. */
function toggled(view: View, which: 'person' | 'worker'): View {
  const other = which === 'person' ? 'worker' : 'person';
  return view === 'both' || view === which ? other : 'both';
}

/** On every screen, always in the same place: whose words, which way round, no, and the end. */
export function TopBar() {
  const { session, dispatch, say, tell, icons, locale, forWorker } = useConversation();
  const { worker, person, view, turned, notes, screen } = session;
  const workers = { lang: worker, dir: directionOf(worker) };
  const languages = [
    { which: 'person', of: person ?? worker },
    { which: 'worker', of: worker },
  ] as const;
  return (
    <header className="top" data-bar>
      <div className="tools">
        {person && person !== worker && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; nothing is sent here
          <div className="whose" role="group" aria-label={tell('bar.view')} {...workers}>
            {languages.map(({ which, of }) => (
              <button
                key={which}
                type="button"
                data-show={which}
                aria-pressed={view === 'both' || view === which}
                onClick={() => dispatch({ type: 'set-view', view: toggled(view, which) })}
              >
                <Pictogram icon={icons.check} />
                <span lang={of} dir={directionOf(of)}>
                  {LOCALES[of].name}
                </span>
              </button>
            ))}
          </div>
        )}
        <span className="gap" />
        <button
          type="button"
          data-turn
          aria-pressed={turned}
          aria-label={tell('bar.turn')}
          title={tell('bar.turn')}
          onClick={() => dispatch({ type: 'turn' })}
          {...workers}
        >
          <Pictogram icon={icons.turn} />
        </button>
        <button
          type="button"
          data-notes
          aria-expanded={notes && forWorker}
          onClick={() => dispatch({ type: 'toggle-notes' })}
          {...workers}
        >
          {tell('bar.notes')}
        </button>
      </div>
      <div className="out">
        {screen !== 'stop' && (
          <button type="button" className="no" data-stop onClick={() => dispatch({ type: 'stop' })}>
            <Said as="span" text={say('stop.button')} within={locale} />
          </button>
        )}
        <button type="button" className="end" data-end onClick={openEndDialog} {...workers}>
          {tell('bar.end')}
        </button>
      </div>
    </header>
  );
}
