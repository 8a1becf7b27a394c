import { Said } from '../leaflet/said.tsx';
import { SectionView } from '../leaflet/section-view.tsx';
import { useConversation } from './conversation-context.ts';
import { sectionsIn } from './sections-in.ts';

/** One number to keep in mind: the first of her contacts that has one. Nobody can find it on her. */
export function NumberToRemember() {
  const { chosen, say, icons, locale } = useConversation();
  const contact = sectionsIn(chosen, 'contacts').find(({ blocks }) =>
    blocks.some((block) => block.type === 'contact' && block.phone),
  );
  if (!contact) return null;
  return (
    <section className="card remember">
      <Said as="h2" text={say('keep.number')} within={locale} />
      <SectionView section={contact} icons={icons} level={3} />
    </section>
  );
}
