import { Said } from '../leaflet/said.tsx';
import { useConversation } from './conversation-context.ts';
import { LegalBasis } from './legal-basis.tsx';
import { MarkToggle } from './mark-toggle.tsx';
import { Screen } from './screen.tsx';
import { groupIn, sectionsNamed } from './sections-in.ts';
import { Soon } from './soon.tsx';
import { TopicCard } from './topic-card.tsx';

/** Who is who, or her rights and what is good to know: one card each, to keep or to leave. */
export function TopicsScreen({ group: id }: { group: 'people' | 'rights' }) {
  const { leaflet, say, locale } = useConversation();
  const group = groupIn(leaflet, id);
  const tips = id === 'rights' ? groupIn(leaflet, 'tips') : undefined;
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
      {tips && (
        <Soon>
          <Said as="h2" text={tips.title} within={locale} className="over-cards" />
          <div className="topics">
            {tips.sections.map((section) => (
              <TopicCard key={section.id} section={section} level={3}>
                <MarkToggle id={section.id} />
              </TopicCard>
            ))}
          </div>
        </Soon>
      )}
    </Screen>
  );
}
