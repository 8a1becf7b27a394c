import type { Block } from '../../lib/leaflet.ts';
import { BlockView } from '../leaflet/block-view.tsx';
import { Said } from '../leaflet/said.tsx';
import { SectionView } from '../leaflet/section-view.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { MarkToggle } from './mark-toggle.tsx';
import { Screen } from './screen.tsx';
import { sectionsIn, sectionsNamed } from './sections-in.ts';

const isTerms = ({ type }: Block) => type === 'answers' || type === 'open';

/** One service, closely: what it is on one side, all its answers on the other. */
export function ServiceScreen({ id }: { id: string }) {
  const { composeOne, say, icons, bundle, leaflet, locale } = useConversation();
  const section = sectionsIn(composeOne(id), 'help').find((one) => one.id === id);
  if (!section) return null;
  const contacts = sectionsNamed(leaflet, 'contacts', bundle.facts.services[id]?.contacts ?? []);
  const blocks = (which: readonly Block[]) =>
    which.map((block) => (
      <BlockView
        key={`${block.type} ${section.blocks.indexOf(block)}`}
        {...{ block, icons }}
        within={section.locale}
        level={3}
      />
    ));
  return (
    <Screen name="service" title={section.title} notices={section.notices}>
      <div className="service" lang={section.locale} dir={section.dir} data-id={id}>
        <div className="about">
          <Pictogram icon={icons[section.pictogram]} />
          {blocks(section.blocks.filter((block) => !isTerms(block)))}
          <MarkToggle id={id} />
        </div>
        <div className="terms">{blocks(section.blocks.filter(isTerms))}</div>
      </div>
      {contacts.length > 0 && (
        <Said as="h2" text={say('help.reach')} within={locale} className="over-cards" />
      )}
      <div className="topics">
        {contacts.map((contact) => (
          <article key={contact.id} className="card topic">
            <SectionView section={contact} icons={icons} level={3} />
          </article>
        ))}
      </div>
    </Screen>
  );
}
