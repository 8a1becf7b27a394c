import { existsSync, readFileSync } from 'node:fs';
import type { LaterAssets } from '../../components/later/assets.ts';
import type { Bundle } from '../bundle.ts';
import { loadContent } from '../content.ts';
import type { Translate } from '../i18n.ts';
import type { Locale } from '../locales.ts';
import { type RecordingMap, recordingPaths } from '../recordings/files.ts';
import { loadTranslate } from '../strings.ts';
import { today } from '../today.ts';
import type { LaterFiles } from './later-assets.ts';
import { BUILD, PUBLIC_TABLET } from './paths.ts';

/** Everything the static pages are made from. */
export interface Site {
  readonly bundles: Readonly<Record<string, Bundle>>;
  readonly translate: Translate;
  readonly assets: LaterAssets;
  /** YYYY-MM-DD of the build: call checks expire. */
  readonly today: string;
}

const json = (name: string): unknown => JSON.parse(readFileSync(`${BUILD}/${name}.json`, 'utf8'));

/** What the tablet can play of a bundle in a language: the build prepared it there. */
function recordings(bundle: string, locale: Locale): RecordingMap {
  const file = `${PUBLIC_TABLET}/data/${recordingPaths.map(bundle, locale)}`;
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

let site: Site | undefined;

/** Loads content, strings and prepared files once for a whole build. */
export function loadSite(): Site {
  if (site) return site;
  const later = json('later') as LaterFiles;
  site = {
    bundles: loadContent(),
    translate: loadTranslate(),
    assets: {
      css: later.css,
      script: later.script,
      icons: json('pictograms') as LaterAssets['icons'],
      recordings,
    },
    today: today(),
  };
  return site;
}
