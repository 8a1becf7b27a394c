import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { Screen } from './screen.tsx';
import { sectionsIn } from './sections-in.ts';

/** The board: one tap for each thing that matters right now. */
export function NeedsScreen() {
  const { session, dispatch, say, icons, leaflet, locale } = useConversation();
  return (
    <Screen name="needs" title={say('needs.title')} lead={say('needs.lead')}>
      <ul className="board">
        {sectionsIn(leaflet, 'needs').map(({ id, pictogram, title, notices }) => (
          <li key={id}>
            <button
              type="button"
              className="card need"
              data-id={id}
              aria-pressed={session.marks.includes(id)}
              onClick={() => dispatch({ type: 'mark', id })}
            >
              <Pictogram icon={icons[pictogram]} />
              <Said as="span" text={title} within={locale} className="name" />
              {notices.map(({ kind, text }) => (
                <Said
                  key={kind}
                  as="span"
                  text={text}
                  within={locale}
                  className="aside hl-notice"
                />
              ))}
              <span className="tick">
                <Pictogram icon={icons.check} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Screen>
  );
}
