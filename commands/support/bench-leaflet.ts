import { readFile } from 'node:fs/promises';
import { renderHandout } from '../../components/handout/render-handout.tsx';
import type { Icons } from '../../components/leaflet/icons.ts';
import { teachBreaks } from '../../lib/breaks/teach-breaks.ts';
import { fontPath } from '../../lib/build/font-path.ts';
import { BUILD } from '../../lib/build/paths.ts';
import { compose } from '../../lib/compose.ts';
import { loadContent } from '../../lib/content.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import type { Locale } from '../../lib/locales.ts';
import { loadTranslate } from '../../lib/strings.ts';

/** What the bench prints in both programs: a short leaflet of two to three pages. */
export const BENCH = {
  bundle: 'thailand',
  reader: 'adult-easy',
  selection: [
    'food',
    'phone',
    'health',
    'social-worker',
    'understand',
    'social-assistance',
    'ambulance',
  ],
} as const;

/** The bench's leaflet, from the files. */
export function benchLeaflet(locale: Locale): Leaflet {
  const bundle = loadContent()[BENCH.bundle];
  if (!bundle) throw new Error(`content/${BENCH.bundle} is missing`);
  return compose(bundle, locale, BENCH.reader, BENCH.selection, {
    translate: loadTranslate(),
    today: '2026-01-01',
  });
}

/** Sets a leaflet on paper as `npm run handout` does. */
export async function setLeaflet(leaflet: Leaflet): Promise<ArrayBuffer> {
  teachBreaks();
  const icons = JSON.parse(await readFile(`${BUILD}/pictograms.json`, 'utf8')) as Icons;
  return renderHandout({ leaflet, format: 'a4', icons, link: null }, fontPath);
}
