import { View } from '@react-pdf/renderer';
import type { Panel as PanelData } from '../../lib/compose/pocket.ts';
import type { Direction } from '../../lib/locales.ts';
import type { Icons } from '../leaflet/icons.ts';
import { ContactPanel } from './contact-panel.tsx';
import { Icon } from './icon.tsx';
import { markSize, type PocketSetting, titleSize } from './pocket-setting.ts';
import { Rules } from './rules.tsx';
import { INK } from './theme.ts';
import { Words } from './words.tsx';

export interface PanelProps {
  readonly panel: PanelData;
  readonly setting: PocketSetting;
  readonly icons: Icons;
  readonly dir: Direction;
  /** Room on the panel, in points. */
  readonly width: number;
}

/** Points above the title on the first panel: a third of the way down. */
const DROP = 72;

/** What stands on one panel. Exhaustive: a new kind does not compile until it is set here. */
export function Panel({ panel, setting, icons, dir, width }: PanelProps) {
  const { size, picture } = setting;
  switch (panel.kind) {
    case 'cover':
      return (
        <View style={{ paddingTop: DROP }}>
          <Words text={panel.title} size={size} bold part="H1" />
        </View>
      );
    case 'topic': {
      const { section, marks } = panel;
      return (
        <>
          <View style={{ alignItems: section.dir === 'rtl' ? 'flex-end' : 'flex-start' }}>
            <Icon icon={icons[section.pictogram]} size={picture} dir={section.dir} />
          </View>
          <View style={{ marginTop: 6 }}>
            <Words text={section.title} size={titleSize(size)} bold part="H2" />
          </View>
          <Words text={section.caption} size={size} />
          {marks.length > 0 && (
            <View style={{ borderTopWidth: 0.5, borderColor: INK, marginTop: 8, paddingTop: 4 }}>
              {marks.map((mark) => (
                <Words key={mark.text} text={mark} size={markSize(size)} />
              ))}
            </View>
          )}
        </>
      );
    }
    case 'contact':
      return <ContactPanel panel={panel} setting={setting} dir={dir} width={width} />;
    case 'lines':
      return (
        <>
          <Words text={panel.title} size={titleSize(size)} bold part="H2" />
          <Rules labels={panel.labels} size={size} />
        </>
      );
    case 'back':
      return (
        <>
          <Words text={panel.title} size={size} part="H2" />
          <Rules labels={[]} size={size} />
        </>
      );
    default:
      return panel satisfies never;
  }
}
