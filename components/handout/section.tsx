import { View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Section as SectionData } from '../../lib/leaflet.ts';
import { Block } from './block.tsx';
import type { Setting } from './context.ts';
import { Icon } from './icon.tsx';
import { Row } from './row.tsx';
import { Words } from './words.tsx';

export interface SectionProps {
  section: SectionData;
  setting: Setting;
  /** Heading of the group, before its first section. */
  lead?: ReactNode;
}

/** One topic: its picture and title stay with the first lines beneath them. */
export function Section({ section, setting: around, lead }: SectionProps) {
  const setting = { ...around, dir: section.dir };
  const { theme, icons, dir } = setting;
  const [first, ...rest] = section.blocks;
  const title = (
    <Row
      dir={dir}
      whole
      gap={10}
      aside={<Icon icon={icons[section.pictogram]} size={theme.picture} dir={dir} />}
    >
      <Words text={section.title} size={theme.section} bold part="H3" />
    </Row>
  );
  const open = first?.type === 'open';
  // What must not be torn from its title by a page's end. A contact is whole, so any part of it
  // holds; more than it is high would chain one contact to the next.
  const follows = open || rest[0]?.type === 'contact';
  // Siblings of the page itself, not wrapped: react-pdf keeps a heading with what follows it only
  // where something stands before it in the same parent.
  return (
    <>
      <View wrap={false} minPresenceAhead={follows ? theme.body * 4 : 0}>
        {lead}
        <View style={{ marginTop: 7 }}>{title}</View>
        {section.notices.map((notice) => (
          <Words key={notice.kind} text={notice.text} size={theme.small} />
        ))}
        {first && !open && <Block block={first} setting={setting} />}
      </View>
      {first && open && <Block block={first} setting={setting} />}
      {rest.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are composed once and never reordered
        <Block key={index} block={block} setting={setting} />
      ))}
    </>
  );
}
