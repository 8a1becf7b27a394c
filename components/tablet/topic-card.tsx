import type { ReactNode } from 'react';
import type { Section } from '../../lib/leaflet.ts';
import { textsOf } from '../../lib/recordings/texts-of.ts';
import { SectionView } from '../leaflet/section-view.tsx';
import { useConversation } from './conversation-context.ts';
import { Listen } from './listening/listen.tsx';
import { PlacePictures } from './place-pictures.tsx';

interface TopicCardProps {
  readonly section: Section;
  readonly level: 2 | 3;
  /** An item of an ordered list, where the order counts. */
  readonly as?: 'article' | 'li';
  readonly children?: ReactNode;
}

/** One topic on a card: to read, to hear, and whatever can be done with it. */
export function TopicCard({ section, level, as: Tag = 'article', children }: TopicCardProps) {
  const { icons } = useConversation();
  return (
    <Tag className="card topic">
      <SectionView section={section} icons={icons} level={level} />
      <PlacePictures section={section} within={section.locale} />
      <Listen texts={textsOf(section)} about={section.title} />
      {children}
    </Tag>
  );
}
