import { Said } from '../leaflet/said.tsx';
import { useConversation } from './conversation-context.ts';
import { MarkToggle } from './mark-toggle.tsx';
import { Screen } from './screen.tsx';
import { groupIn } from './sections-in.ts';
import { Soon } from './soon.tsx';
import { TopicCard } from './topic-card.tsx';

/** What happens next, in order, and the people she can contact herself. */
export function NextScreen() {
  const { leaflet, say, locale } = useConversation();
  const steps = groupIn(leaflet, 'next');
  const contacts = groupIn(leaflet, 'contacts');
  return (
    <Screen name="next" title={steps?.title ?? say('steps.next')}>
      <ol className="topics in-order">
        <Soon>
          {steps?.sections.map((section) => (
            <TopicCard key={section.id} section={section} level={2} as="li" />
          ))}
        </Soon>
      </ol>
      <Soon>
        {contacts && <Said as="h2" text={contacts.title} within={locale} className="over-cards" />}
        <div className="topics">
          {contacts?.sections.map((section) => (
            <TopicCard key={section.id} section={section} level={3}>
              <MarkToggle id={section.id} />
            </TopicCard>
          ))}
        </div>
      </Soon>
    </Screen>
  );
}
