import { sectionsOf } from '../../lib/leaflet.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';

/** What she marked, in her order; or that everything goes in. */
export function MarksSummary() {
  const { session, say, leaflet, icons, locale } = useConversation();
  const sections = sectionsOf(leaflet);
  const marked = session.marks.flatMap((id) => sections.filter((section) => section.id === id));
  if (marked.length === 0)
    return <Said text={say('keep.nothing')} within={locale} className="lead" />;
  return (
    <div className="summary">
      <Said text={say('keep.marked')} within={locale} className="lead" />
      <ul>
        {marked.map(({ id, pictogram, title }) => (
          <li key={id} data-marked={id}>
            <Pictogram icon={icons[pictogram]} />
            <Said as="span" text={title} within={locale} />
          </li>
        ))}
      </ul>
    </div>
  );
}
