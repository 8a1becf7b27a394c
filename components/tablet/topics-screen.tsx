import { useConversation } from './conversation-context.ts';
import { LegalBasis } from './legal-basis.tsx';
import { MarkToggle } from './mark-toggle.tsx';
import { Screen } from './screen.tsx';
import { groupIn, sectionsNamed } from './sections-in.ts';
import { Soon } from './soon.tsx';
import { TopicCard } from './topic-card.tsx';

/** Who is who, or her rights: one card each, to keep or to leave. */
export function TopicsScreen({ group: id }: { group: 'people' | 'rights' }) {
  const { leaflet, say } = useConversation();
  const group = groupIn(leaflet, id);
  const also = id === 'rights' ? sectionsNamed(leaflet, 'later', ['complaint']) : [];
  return (
    <Screen name={id} title={group?.title ?? say(`steps.${id}`)}>
      <div className="topics">
        <Soon>
          {group?.sections.map((section) => (
            <TopicCard key={section.id} section={section} level={2}>
              <MarkToggle id={section.id} />
              {id === 'rights' && <LegalBasis right={section.id} />}
            </TopicCard>
          ))}
          {also.map((section) => (
            <TopicCard key={section.id} section={section} level={2} />
          ))}
        </Soon>
      </div>
    </Screen>
  );
}
