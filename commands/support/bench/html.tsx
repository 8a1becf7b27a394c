import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { themeFor } from '../../../components/handout/theme.ts';
import type { Icons } from '../../../components/leaflet/icons.ts';
import { Said } from '../../../components/leaflet/said.tsx';
import { SectionView } from '../../../components/leaflet/section-view.tsx';
import { FORMATS } from '../../../lib/formats.ts';
import type { Leaflet } from '../../../lib/leaflet.ts';
import { LOCALES } from '../../../lib/locales.ts';
import { TYPEFACES } from '../../../lib/typefaces.ts';
import type { Site } from './chromium.ts';

/** The same leaflet as a web page with the same fonts, sizes and margins, for Chromium to print. */
export function benchSite(
  leaflet: Leaflet,
  icons: Icons,
  font: (weight: 400 | 700) => string,
): Site {
  const { body, title, group, section } = themeFor(leaflet.reader, 'a4');
  const { lineHeight } = TYPEFACES[LOCALES[leaflet.locale].typeface];
  const face = (weight: 400 | 700) =>
    `@font-face{font-family:T;font-weight:${weight};src:url(/${weight}.ttf)}`;
  const css = `${face(400)}${face(700)}@page{size:A4;margin:${FORMATS.a4.margin}pt}
body{margin:0;font:${body}pt/${lineHeight} T}h1{font-size:${title}pt}h2{font-size:${group}pt}h3{font-size:${section}pt}
h1,h2,h3,p,ul{margin:0 0 4pt}${readFileSync('components/leaflet/leaflet.css', 'utf8')}`;
  const main = renderToStaticMarkup(
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
  const html = `<!doctype html><html lang="${leaflet.locale}" dir="${leaflet.dir}"><meta charset="utf-8"><title>T</title><style>${css}</style>${main}</html>`;
  return {
    html,
    files: { '/400.ttf': readFileSync(font(400)), '/700.ttf': readFileSync(font(700)) },
  };
}
