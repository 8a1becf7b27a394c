import { readFile } from 'node:fs/promises';
import { renderHandout } from '../../components/handout/render-handout.tsx';
import type { Icons } from '../../components/leaflet/icons.ts';
import { fontPath } from '../../lib/build/font-path.ts';
import { BUILD } from '../../lib/build/paths.ts';
import { compose } from '../../lib/compose.ts';
import { loadContent } from '../../lib/content.ts';
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

/** Composes and sets the bench's leaflet, from the files to the bytes. */
export async function handoutOf(locale: Locale): Promise<ArrayBuffer> {
  const bundle = loadContent()[BENCH.bundle];
  if (!bundle) throw new Error(`content/${BENCH.bundle} is missing`);
  const leaflet = compose(bundle, locale, BENCH.reader, BENCH.selection, {
    translate: loadTranslate(),
    today: '2026-01-01',
  });
  const icons = JSON.parse(await readFile(`${BUILD}/pictograms.json`, 'utf8')) as Icons;
  return renderHandout({ leaflet, format: 'a4', icons, link: null }, fontPath);
}
