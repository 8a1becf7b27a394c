import type { FormatId } from '../../lib/formats.ts';
import { Said } from '../leaflet/said.tsx';
import { SectionView } from '../leaflet/section-view.tsx';
import { useConversation } from './conversation-context.ts';
import { LinkSheet } from './link-sheet.tsx';

/** What the leaflet on paper says, in its order. */
export function LeafletSheet({ format }: { format: FormatId }) {
  const { onPaper, icons } = useConversation();
  const { locale, dir, title, notices, groups } = onPaper.leaflet;
  return (
    <article className="sheet" data-sheet={format} lang={locale} dir={dir}>
      <Said as="h2" text={title} within={locale} className="sheet-title" />
      {notices.map(({ kind, text }) => (
        <Said key={kind} text={text} within={locale} className={`hl-notice hl-${kind}`} />
      ))}
      {groups.map((group) => (
        <section key={group.id} className="sheet-group">
          <Said as="h2" text={group.title} within={locale} />
          {group.sections.map((section) => (
            <SectionView key={section.id} section={section} icons={icons} level={3} />
          ))}
          {group.id === 'later' && <LinkSheet />}
        </section>
      ))}
    </article>
  );
}
