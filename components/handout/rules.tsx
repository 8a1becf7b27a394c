import { View } from '@react-pdf/renderer';
import type { Text } from '../../lib/leaflet.ts';
import { markSize } from './pocket-setting.ts';
import { INK } from './theme.ts';
import { Words } from './words.tsx';

/** Points from line to line: room for handwriting. */
const STEP = 30;
const PLAIN = 6;
const HAIRLINE = 0.5;

/** Lines to write on: one under each label, or some without. */
export function Rules({ labels, size }: { labels: readonly Text[]; size: number }) {
  const line = { borderBottomWidth: HAIRLINE, borderColor: INK };
  if (labels.length === 0)
    return Array.from({ length: PLAIN }, (_, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same
      <View key={at} style={{ ...line, height: STEP }} />
    ));
  return labels.map((label) => (
    <View key={label.text} style={{ ...line, paddingBottom: STEP }}>
      <Words text={label} size={markSize(size)} />
    </View>
  ));
}
