import { View } from '@react-pdf/renderer';
import type { Group } from '../../lib/leaflet.ts';
import type { Setting } from './context.ts';
import { Icon } from './icon.tsx';
import { Row } from './row.tsx';
import { INK } from './theme.ts';
import { Words } from './words.tsx';

/** What the sections beneath are about, with a rule across the page. */
export function GroupHeading({ group, setting }: { group: Group; setting: Setting }) {
  const { theme, icons, dir } = setting;
  return (
    <View style={{ borderBottomWidth: 1.5, borderColor: INK, marginTop: 12 }}>
      <Row dir={dir} aside={<Icon icon={icons[group.pictogram]} size={theme.group} dir={dir} />}>
        <Words text={group.title} size={theme.group} bold part="H2" />
      </Row>
    </View>
  );
}
