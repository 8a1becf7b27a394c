import type { Section } from '../../lib/leaflet.ts';
import { Said } from '../leaflet/said.tsx';
import { SectionView } from '../leaflet/section-view.tsx';
import { Pictogram } from '../pictogram.tsx';
import { CardNotices } from './card-notices.tsx';
import { CompareScreen } from './compare-screen.tsx';
import { useConversation } from './conversation-context.ts';
import { Screen } from './screen.tsx';
import { groupIn, sectionsIn } from './sections-in.ts';
import { ServiceScreen } from './service-screen.tsx';
import { Soon } from './soon.tsx';
import { WISH_PICTOGRAMS } from './wish-choice.tsx';
import type { Wish } from './wishes.ts';

/** The help there is: what answers her needs first. */
export function HelpScreen() {
  const { session, say, bundle, leaflet, locale } = useConversation();
  const group = groupIn(leaflet, 'help');
  const services = sectionsIn(leaflet, 'help').filter(({ kind }) => kind === 'services');
  const named = (id: string | null) => services.find((section) => section.id === id);
  const open = named(session.service);
  const beside = named(session.beside);
  if (open && beside) return <CompareScreen services={[open.id, beside.id]} />;
  if (open) return <ServiceScreen id={open.id} />;

  const wanted = session.marks.flatMap((id) => bundle.facts.needs[id]?.services ?? []);
  const first = [...new Set(wanted)].flatMap((id) => services.filter((other) => other.id === id));
  const other = services.filter((section) => !first.includes(section));
  return (
    <Screen name="help" title={group?.title ?? say('steps.help')} lead={say('help.lead')}>
      {first.length > 0 && (
        <Said as="h2" text={say('help.first')} within={locale} className="over-cards" />
      )}
      <ServiceCards sections={first} />
      {first.length > 0 && other.length > 0 && (
        <Said as="h2" text={say('help.other')} within={locale} className="over-cards" />
      )}
      <ServiceCards sections={other} />
      <Soon>
        <WhatToAsk />
      </Soon>
    </Screen>
  );
}

function ServiceCards({ sections }: { sections: readonly Section[] }) {
  const { session, dispatch, icons, locale } = useConversation();
  if (sections.length === 0) return null;
  return (
    <ul className="board services">
      {sections.map(({ id, pictogram, title, notices }) => (
        <li key={id}>
          <button
            type="button"
            className="card service-card"
            data-service={id}
            onClick={() => dispatch({ type: 'open-service', id })}
          >
            <Pictogram icon={icons[pictogram]} />
            <Said as="span" text={title} within={locale} className="name" />
            <CardNotices notices={notices} />
            <SaidToIt wish={session.wishes[id]} />
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What she said to a service, on its card. */
function SaidToIt({ wish }: { wish: Wish | undefined }) {
  const { say, icons } = useConversation();
  if (!wish) return null;
  return (
    <span className={`tick on tick-${wish}`}>
      <Pictogram icon={icons[WISH_PICTOGRAMS[wish]]} label={say(`help.${wish}`).text} />
    </span>
  );
}

/** Questions that are open for every service: asked once. */
function WhatToAsk() {
  const { leaflet, icons } = useConversation();
  const section = sectionsIn(leaflet, 'help').find(({ kind }) => kind === 'open');
  return section ? (
    <div className="what-to-ask">
      <SectionView section={section} icons={icons} level={2} />
    </div>
  ) : null;
}
