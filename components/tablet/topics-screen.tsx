import { textsOf } from '../../lib/recordings/texts-of.ts';
import { SectionView } from '../leaflet/section-view.tsx';
import { useConversation } from './conversation-context.ts';
import { LegalBasis } from './legal-basis.tsx';
import { Listen } from './listening/listen.tsx';
import { MarkToggle } from './mark-toggle.tsx';
import { Screen } from './screen.tsx';
import { groupIn, sectionsNamed } from './sections-in.ts';

/** Who is who, or her rights: one card each, to keep or to leave. */
export function TopicsScreen({ group: id }: { group: 'people' | 'rights' }) {
  const { leaflet, say, icons } = useConversation();
  const group = groupIn(leaflet, id);
  const also = id === 'rights' ? sectionsNamed(leaflet, 'later', ['complaint']) : [];
  return (
    <Screen name={id} title={group?.title ?? say(`steps.${id}`)}>
      <div className="topics">
        {group?.sections.map((section) => (
          <article key={section.id} className="card topic">
            <SectionView section={section} icons={icons} level={2} />
            <Listen texts={textsOf(section)} about={section.title} />
            <MarkToggle id={section.id} />
            {id === 'rights' && <LegalBasis right={section.id} />}
          </article>
        ))}
        {also.map((section) => (
          <article key={section.id} className="card topic">
            <SectionView section={section} icons={icons} level={2} />
            <Listen texts={textsOf(section)} about={section.title} />
          </article>
        ))}
      </div>
    </Screen>
  );
}
