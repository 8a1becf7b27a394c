import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Icons } from '../../components/leaflet/icons.ts';
import { Said } from '../../components/leaflet/said.tsx';
import { SectionView } from '../../components/leaflet/section-view.tsx';
import { fontPath } from '../../lib/build/font-path.ts';
import { BUILD } from '../../lib/build/paths.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import { LOCALES } from '../../lib/locales.ts';

/** The same leaflet as a web page with the same fonts, for Chromium to print. */
export function benchHtml(leaflet: Leaflet): string {
  const icons = JSON.parse(readFileSync(`${BUILD}/pictograms.json`, 'utf8')) as Icons;
  const face = (weight: 400 | 700) =>
    `@font-face{font-family:T;font-weight:${weight};src:url(data:font/ttf;base64,${readFileSync(fontPath(LOCALES[leaflet.locale].typeface, weight)).toString('base64')})}`;
  const css = readFileSync('components/leaflet/leaflet.css', 'utf8');
  const body = renderToStaticMarkup(
    <main>
      <Said as="h1" text={leaflet.title} />
      {leaflet.groups.map((group) => (
        <section key={group.id}>
          <Said as="h2" text={group.title} />
          {group.sections.map((section) => (
            <SectionView key={section.id} section={section} icons={icons} level={3} />
          ))}
        </section>
      ))}
    </main>,
  );
  return `<!doctype html><html lang="${leaflet.locale}" dir="${leaflet.dir}"><meta charset="utf-8"><style>${face(400)}${face(700)}body{font:14pt/1.6 T}${css}</style>${body}</html>`;
}
