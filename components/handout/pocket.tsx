import { Document, Page, View } from '@react-pdf/renderer';
import { type PanelPlace, panelPlaces } from '../../lib/fold.ts';
import { formatOf } from '../../lib/formats.ts';
import { about } from './about.ts';
import type { FittedPanel } from './fit-pocket.tsx';
import { FoldMarks } from './fold-marks.tsx';
import type { HandoutProps } from './handout.tsx';
import { Panel } from './panel.tsx';
import { panelInsets } from './pocket-setting.ts';
import { INK } from './theme.ts';

export interface PocketProps extends HandoutProps {
  /** The eight panels, in order of reading. */
  fitted: readonly FittedPanel[];
}

/** A panel's white, as the panel itself has it: one that is turned has its sides exchanged. */
function paddingOf(
  { left, width, turned }: PanelPlace,
  { edge, fold, between }: ReturnType<typeof panelInsets>,
) {
  const column = Math.round(left / width);
  const isOuter = column === 0 || column === 3;
  const edgeIsLeft = (column === 0) !== turned;
  return {
    paddingTop: fold,
    paddingBottom: edge,
    paddingLeft: isOuter ? (edgeIsLeft ? edge : fold) : between,
    paddingRight: isOuter ? (edgeIsLeft ? fold : edge) : between,
  };
}

/** One side of a sheet that becomes a booklet. Drawn in the order in which it is read. */
export function Pocket({ leaflet, format, icons, fitted }: PocketProps) {
  const sheet = formatOf(format);
  const { width, height, margin } = sheet;
  const insets = panelInsets(sheet);
  return (
    <Document {...about(leaflet)}>
      <Page size={[width, height]} style={{ color: INK }}>
        {panelPlaces(sheet, leaflet.dir).map((place, index) => {
          const { panel, setting } = fitted[index] ?? {};
          if (!panel || !setting) throw new Error('A pocket fold has eight panels.');
          const { panel: key, left, top, turned } = place;
          return (
            <View
              key={key}
              style={{
                position: 'absolute',
                left,
                top,
                width: place.width,
                height: place.height,
                ...paddingOf(place, insets),
                ...(turned && { transform: 'rotate(180deg)' }),
              }}
            >
              <Panel
                panel={panel}
                setting={setting}
                icons={icons}
                dir={leaflet.dir}
                width={insets.room.width}
              />
            </View>
          );
        })}
        <FoldMarks width={width} height={height} margin={margin} />
      </Page>
    </Document>
  );
}
