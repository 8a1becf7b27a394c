import { memo, type ReactNode } from 'react';
import type { Section } from '../../lib/leaflet.ts';
import { Pictogram } from '../pictogram.tsx';
import { BlockView } from './block-view.tsx';
import type { Icons } from './icons.ts';
import { Said } from './said.tsx';

export interface SectionViewProps {
  section: Section;
  icons: Icons;
  /** Heading level of the section's title. */
  level: 2 | 3;
  /** Something more at its end. */
  end?: ReactNode;
}

/**
 * One topic, tagged with the language its words are really in. Drawn anew only when it says
 * something else: a conversation shows many, and a tap changes few.
 */
export const SectionView = memo(function SectionView({
  section,
  icons,
  level,
  end,
}: SectionViewProps) {
  const { locale, dir, notices } = section;
  return (
    <section
      className="hl-section"
      data-topic={section.topic}
      data-id={section.id}
      lang={locale}
      dir={dir}
    >
      <div className="hl-title">
        <Pictogram icon={icons[section.pictogram]} />
        <Said as={`h${level}`} text={section.title} within={locale} />
      </div>
      {notices.map((notice) => (
        <Said
          key={notice.kind}
          text={notice.text}
          within={locale}
          className={`hl-notice hl-${notice.kind}`}
        />
      ))}
      {section.blocks.map((block, index) => (
        <BlockView
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are composed once, never reordered
          key={index}
          block={block}
          icons={icons}
          within={locale}
          level={level === 2 ? 3 : 4}
        />
      ))}
      {end}
    </section>
  );
});
