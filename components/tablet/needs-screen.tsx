import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { CardNotices } from './card-notices.tsx';
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
              <CardNotices notices={notices} />
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
