import { Said } from '../leaflet/said.tsx';
import { useConversation } from './conversation-context.ts';
import { Screen } from './screen.tsx';
import { sectionsNamed } from './sections-in.ts';
import { TakeAway } from './take-away.tsx';
import { TopicCard } from './topic-card.tsx';

/** A no is an answer like any other. She may still take something with her. */
export function StopScreen() {
  const { session, leaflet, say, locale } = useConversation();
  const messages = [
    ...sectionsNamed(leaflet, 'start', ['say-no']),
    ...sectionsNamed(leaflet, 'later', ['come-back']),
  ];
  return (
    <Screen name="stop" title={say('stop.title')}>
      <div className="topics">
        {messages.map((section) => (
          <TopicCard key={section.id} section={section} level={2} />
        ))}
      </div>
      {/* Whose language nobody knows cannot use what would be in the worker's. */}
      {session.person && (
        <>
          <Said as="h2" text={say('stop.later')} within={locale} className="over-cards" />
          <TakeAway />
        </>
      )}
    </Screen>
  );
}
