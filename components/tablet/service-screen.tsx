'use client';

import { useRef } from 'react';
import type { Block, Section } from '../../lib/leaflet.ts';
import { textsOfBlocks } from '../../lib/recordings/texts-of.ts';
import { BlockView } from '../leaflet/block-view.tsx';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { CardNotices } from './card-notices.tsx';
import { useConversation } from './conversation-context.ts';
import { Listen } from './listening/listen.tsx';
import { PlacePictures } from './place-pictures.tsx';
import { Screen } from './screen.tsx';
import { sectionsIn, sectionsNamed } from './sections-in.ts';
import { Soon } from './soon.tsx';
import { TopicCard } from './topic-card.tsx';
import { WishChoice } from './wish-choice.tsx';

const isTerms = ({ type }: Block) => type === 'answers' || type === 'open';

/** One service, closely: what she says to it on one side; what it is and all its answers. */
export function ServiceScreen({ id }: { id: string }) {
  const { composeOne, say, icons, bundle, leaflet, locale } = useConversation();
  const others = useRef<HTMLDivElement>(null);
  const section = sectionsIn(composeOne(id), 'help').find((one) => one.id === id);
  if (!section) return null;
  const about = section.blocks.filter((block) => !isTerms(block));
  const contacts = sectionsNamed(leaflet, 'contacts', bundle.facts.services[id]?.contacts ?? []);
  const blocks = (which: readonly Block[]) =>
    which.map((block) => (
      <BlockView
        key={`${block.type} ${section.blocks.indexOf(block)}`}
        {...{ block, icons }}
        beneath={(answer) => (
          <Listen
            texts={textsOfBlocks([{ type: 'answers', answers: [answer] }])}
            about={answer.ask}
          />
        )}
        within={section.locale}
        level={3}
      />
    ));
  return (
    <Screen name="service" title={section.title} notices={section.notices}>
      <div className="service" data-id={id}>
        <div className="about">
          <Pictogram icon={icons[section.pictogram]} />
          <WishChoice service={id} />
          <button
            type="button"
            className="to-others"
            data-to-others
            onClick={() => others.current?.scrollIntoView({ block: 'start' })}
          >
            <Said as="span" text={say('help.compare')} within={locale} />
          </button>
        </div>
        <div className="terms" lang={section.locale} dir={section.dir}>
          <div className="what">
            {blocks(about)}
            <PlacePictures section={section} within={section.locale} />
            <Listen texts={[section.title, ...textsOfBlocks(about)]} about={section.title} />
          </div>
          <Soon>{blocks(section.blocks.filter(isTerms))}</Soon>
        </div>
      </div>
      <Soon>
        {contacts.length > 0 && (
          <Said as="h2" text={say('help.reach')} within={locale} className="over-cards" />
        )}
        <div className="topics">
          {contacts.map((contact) => (
            <TopicCard key={contact.id} section={contact} level={3} />
          ))}
        </div>
        <div ref={others}>
          <Others id={id} />
        </div>
      </Soon>
    </Screen>
  );
}

/** The other services, each to be put beside this one. */
function Others({ id }: { id: string }) {
  const { dispatch, say, icons, leaflet, locale } = useConversation();
  const others = sectionsIn(leaflet, 'help').filter(
    (section: Section) => section.kind === 'services' && section.id !== id,
  );
  if (others.length === 0) return null;
  return (
    <section className="others">
      <Said as="h2" text={say('help.compare')} within={locale} className="over-cards" />
      <ul className="board">
        {others.map((other) => (
          <li key={other.id}>
            <button
              type="button"
              className="card"
              data-beside={other.id}
              onClick={() => dispatch({ type: 'put-beside', id: other.id })}
            >
              <Pictogram icon={icons[other.pictogram]} />
              <Said as="span" text={other.title} within={locale} className="name" />
              <CardNotices notices={other.notices} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
