import { firstNumber } from '../../lib/compose/first-number.ts';
import { Said } from '../leaflet/said.tsx';
import { SectionView } from '../leaflet/section-view.tsx';
import { useConversation } from './conversation-context.ts';
import { sectionsIn, sectionsNamed } from './sections-in.ts';

/** One number to keep in mind, with its warning if it has one. Nobody can find it on her. */
export function NumberToRemember() {
  const { chosen, leaflet, say, icons, locale } = useConversation();
  const first = firstNumber(sectionsIn(chosen, 'contacts'), true);
  const [contact] = first ? sectionsNamed(leaflet, 'contacts', [first.section.id]) : [];
  if (!contact) return null;
  return (
    <section className="card remember">
      <Said as="h2" text={say('keep.number')} within={locale} />
      <SectionView section={contact} icons={icons} level={3} />
    </section>
  );
}
