import type { Translate } from '../../lib/i18n.ts';
import type { Group, GroupId, Leaflet } from '../../lib/leaflet.ts';
import { laterPath } from '../../lib/links.ts';
import { LOCALE_IDS, LOCALES } from '../../lib/locales.ts';
import { READER_IDS } from '../../lib/readers.ts';
import { Said } from '../leaflet/said.tsx';
import { SectionView } from '../leaflet/section-view.tsx';
import type { LaterAssets } from './assets.ts';
import { Document } from './document.tsx';

export interface LaterPageProps {
  leaflet: Leaflet;
  translate: Translate;
  assets: LaterAssets;
  /** A site anybody might have open. */
  exit: string;
}

/** On a phone a number comes before everything else that can be read. */
const FIRST: readonly GroupId[] = ['start', 'contacts'];

const phoneOrder = (groups: readonly Group[]): Group[] => [
  ...groups.filter((group) => FIRST.includes(group.id)),
  ...groups.filter((group) => !FIRST.includes(group.id)),
];

/** The page behind the QR code: the leaflet, the way out, other languages and ways to read. */
export function LaterPage({ leaflet, translate, assets, exit }: LaterPageProps) {
  const { locale, dir, bundle, reader } = leaflet;
  const t = translate(locale);
  return (
    <Document locale={locale} dir={dir} title={leaflet.title.text} assets={assets} script>
      <main>
        <Said as="h1" text={leaflet.title} within={locale} />
        {leaflet.notices.map((notice) => (
          <Said key={notice.kind} text={notice.text} within={locale} className="hl-notice" />
        ))}
        <section id="for-you" hidden>
          <h2>{t('page:for-you')}</h2>
        </section>
        {phoneOrder(leaflet.groups).map((group) => (
          <section key={group.id}>
            <Said as="h2" text={group.title} within={locale} />
            {group.sections.map((section) => (
              <SectionView key={section.id} section={section} icons={assets.icons} level={3} />
            ))}
          </section>
        ))}
      </main>
      <nav aria-label={t('page:ways')}>
        <h2>{t('page:ways')}</h2>
        <ul>
          {READER_IDS.filter((other) => other !== reader).map((other) => (
            <li key={other}>
              <a href={laterPath(bundle, locale, other)}>{t(`page:reader.${other}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={t('page:languages')}>
        <h2>{t('page:languages')}</h2>
        <ul>
          {LOCALE_IDS.filter((other) => other !== locale).map((other) => (
            <li key={other}>
              <a
                href={laterPath(bundle, other, reader)}
                lang={other}
                dir={LOCALES[other].dir}
                hrefLang={other}
              >
                {LOCALES[other].name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <footer>
        <a id="exit" href={exit} rel="noreferrer">
          {t('page:exit')}
        </a>
        <p>{t('page:history')}</p>
      </footer>
    </Document>
  );
}
