import { Said } from '../leaflet/said.tsx';
import { SectionView } from '../leaflet/section-view.tsx';
import { useConversation } from './conversation-context.ts';
import { Screen } from './screen.tsx';
import { sectionsNamed } from './sections-in.ts';
import { TakeAway } from './take-away.tsx';

/** A no is an answer like any other. She may still take something with her. */
export function StopScreen() {
  const { leaflet, say, icons, locale } = useConversation();
  const messages = [
    ...sectionsNamed(leaflet, 'start', ['say-no']),
    ...sectionsNamed(leaflet, 'later', ['come-back']),
  ];
  return (
    <Screen name="stop" title={say('stop.title')}>
      <div className="topics">
        {messages.map((section) => (
          <article key={section.id} className="card topic">
            <SectionView section={section} icons={icons} level={2} />
          </article>
        ))}
      </div>
      <Said as="h2" text={say('stop.later')} within={locale} className="over-cards" />
      <TakeAway />
    </Screen>
  );
}
