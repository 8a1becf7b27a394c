import { Document, Page, View } from '@react-pdf/renderer';
import { Fragment } from 'react';
import { type FormatId, formatOf } from '../../lib/formats.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import { lastPage } from '../../lib/typeset/index.ts';
import type { Icons } from '../leaflet/icons.ts';
import { about } from './about.ts';
import { GUTTER } from './columns.tsx';
import type { Setting } from './context.ts';
import { Group } from './group.tsx';
import { PageNumber } from './page-number.tsx';
import { Qr } from './qr.tsx';
import { INK, themeFor } from './theme.ts';
import { Words } from './words.tsx';

export interface HandoutProps {
  leaflet: Leaflet;
  format: FormatId;
  icons: Icons;
  /** Whole address of the page for later, for the QR code; null if no site is known. */
  link: string | null;
}

/** A last page with one or two lines looks like a mistake, and gets lost. */
const LAST_LINES = 3;

/** A leaflet as a PDF document. Title and metadata say nothing about her. */
export function Handout({ leaflet, format, icons, link }: HandoutProps) {
  const { width, height, margin } = formatOf(format);
  const theme = themeFor(leaflet.reader, format);
  const setting: Setting = { theme, icons, dir: leaflet.dir };
  const column = (width - 2 * margin - GUTTER) / 2;
  const code = link && (
    <Qr
      link={link}
      leaflet={leaflet}
      size={theme.small}
      {...(theme.columns && { width: column })}
    />
  );
  return (
    <Document {...about(leaflet)}>
      <Page
        size={[width, height]}
        style={{ padding: margin, color: INK }}
        {...lastPage(LAST_LINES)}
      >
        <PageNumber />
        <Words text={leaflet.title} size={theme.title} bold part="H1" />
        {leaflet.notices.length > 0 && (
          <View style={{ borderWidth: 1, borderColor: INK, padding: 5, marginTop: 5 }}>
            {leaflet.notices.map((notice) => (
              <Words key={notice.kind} text={notice.text} size={theme.small} />
            ))}
          </View>
        )}
        {leaflet.groups.map((group) => (
          <Fragment key={group.id}>
            <Group
              group={group}
              setting={setting}
              beside={group.id === 'later' && theme.columns && code}
            />
            {group.id === 'later' && !theme.columns && code}
          </Fragment>
        ))}
      </Page>
    </Document>
  );
}
