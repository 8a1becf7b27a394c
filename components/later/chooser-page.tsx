import type { Bundle } from '../../lib/bundle.ts';
import type { Translate } from '../../lib/i18n.ts';
import { laterPath } from '../../lib/links.ts';
import { LOCALES, SOURCE_LOCALE } from '../../lib/locales.ts';
import { localesOf } from '../../lib/locales-of.ts';
import { DEFAULT_READER } from '../../lib/readers.ts';
import type { LaterAssets } from './assets.ts';
import { Document } from './document.tsx';

export interface ChooserPageProps {
  /** The bundle the languages lead to. */
  bundle: Pick<Bundle, 'code' | 'locales'>;
  translate: Translate;
  assets: LaterAssets;
  /** Set where an address led nowhere. */
  missing?: boolean;
}

/** Every language by its own name, with one sentence in it. No flags, no script. */
export function ChooserPage({ bundle, translate, assets, missing = false }: ChooserPageProps) {
  const source = translate(SOURCE_LOCALE);
  return (
    <Document
      locale={SOURCE_LOCALE}
      dir={LOCALES[SOURCE_LOCALE].dir}
      title={source('leaflet:title')}
      assets={assets}
    >
      <main>
        <h1>{source('leaflet:title')}</h1>
        <ul className="choose">
          {localesOf(bundle).map((locale) => (
            <li key={locale} lang={locale} dir={LOCALES[locale].dir}>
              <a href={laterPath(bundle, locale, DEFAULT_READER)}>
                <strong>{LOCALES[locale].name}</strong>{' '}
                <span>{translate(locale)(missing ? 'page:missing' : 'page:choose')}</span>
              </a>
            </li>
          ))}
        </ul>
      </main>
    </Document>
  );
}
