import { Document, Page } from '@react-pdf/renderer';
import { inOneLanguage } from '../../lib/compose/in-one-language.ts';
import { type Panel as PanelData, panelsOf } from '../../lib/compose/pocket.ts';
import { formatOf } from '../../lib/formats.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import { countSheets } from '../../lib/typeset/index.ts';
import { firstTorn } from './fits.tsx';
import type { HandoutProps } from './handout.tsx';
import { Panel } from './panel.tsx';
import { panelWords } from './panel-words.ts';
import { type PocketSetting, panelInsets, settingsFor } from './pocket-setting.ts';

/** Where the words of a panel are written. */
function sourceOf(panel: PanelData, { locale, bundle }: Leaflet): string {
  switch (panel.kind) {
    case 'topic': {
      const { kind, id, locale: real } = panel.section;
      return `content/ (${bundle.id} and what it builds on) ${real}/${kind}.json → ${id}`;
    }
    case 'contact':
      return panel.contact
        ? `content/ (${bundle.id} and what it builds on) ${locale}/contacts.json → ${panel.contact.id}`
        : `locales/${locale}/leaflet.json → group.later`;
    case 'cover':
      return `locales/${locale}/leaflet.json → title`;
    case 'lines':
    case 'back':
      return `locales/${locale}/leaflet.json → write-in`;
    default:
      return panel satisfies never;
  }
}

/** A panel, and how it is set so that it holds all of its words. */
export interface FittedPanel {
  readonly panel: PanelData;
  readonly setting: PocketSetting;
}

/** True if a panel holds its words at a setting, none of them torn between letters. */
async function fits(
  { panel, setting }: FittedPanel,
  { leaflet, format, icons }: HandoutProps,
): Promise<boolean> {
  const { room } = panelInsets(formatOf(format));
  const { dir } = leaflet;
  const alone = (
    <Document>
      <Page size={[room.width, room.height]}>
        <Panel panel={panel} setting={setting} icons={icons} dir={dir} width={room.width} />
      </Page>
    </Document>
  );
  if ((await countSheets(alone)) !== 1) return false;
  return (await firstTorn(panelWords(panel, setting), room.width)) === null;
}

/** The largest setting at which all of these panels hold their words, or the least there is. */
async function settingOf(
  panels: readonly PanelData[],
  settings: readonly PocketSetting[],
  props: HandoutProps,
): Promise<PocketSetting | undefined> {
  for (const setting of settings) {
    let hold = true;
    for (const panel of panels) hold &&= await fits({ panel, setting }, props);
    if (hold) return setting;
  }
  return settings.at(-1);
}

/**
 * Chooses how the panels of a booklet are set, so that nothing leaves one: panels of a kind alike,
 * each kind as large as it goes. A panel that holds its words not even at the least is in her
 * language alone, if there is a second one; of her own words nothing is cut.
 * @returns the eight panels, in order of reading
 * @throws if a panel does not even hold her own words; MissingGlyphError
 */
export async function fitPocket(props: HandoutProps): Promise<FittedPanel[]> {
  const { leaflet, link } = props;
  const { panels } = panelsOf(leaflet, link);
  const chosen = new Map<PanelData['kind'], PocketSetting>();
  const fitted: FittedPanel[] = [];
  for (const panel of panels) {
    const { kind } = panel;
    const alike = panels.filter((other) => other.kind === kind);
    const setting = chosen.get(kind) ?? (await settingOf(alike, settingsFor(kind), props));
    if (!setting) throw new Error(`There is no setting for a panel of the kind ${kind}.`);
    chosen.set(kind, setting);
    const both = { panel, setting };
    const own = { panel: inOneLanguage(panel), setting };
    if (await fits(both, props)) fitted.push(both);
    else if (await fits(own, props)) fitted.push(own);
    else throw new Error(`${sourceOf(panel, leaflet)}: does not fit on a panel. Write it shorter.`);
  }
  return fitted;
}
