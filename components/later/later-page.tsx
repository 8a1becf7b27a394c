import type { Translate } from '../../lib/i18n.ts';
import type { GroupId, Leaflet, Section } from '../../lib/leaflet.ts';
import { PAPER_FILE } from '../../lib/paper-file.ts';
import { heard } from '../../lib/recordings/heard.ts';
import { Said } from '../leaflet/said.tsx';
import { SectionView } from '../leaflet/section-view.tsx';
import type { LaterAssets } from './assets.ts';
import { Document } from './document.tsx';
import { FirstCall } from './first-call.tsx';
import { Listen } from './listen.tsx';
import { phoneOrder } from './phone-order.ts';
import { OtherAges, OtherWays } from './ways.tsx';

export interface LaterPageProps {
  leaflet: Leaflet;
  translate: Translate;
  assets: LaterAssets;
  /** A site anybody might have open. */
  exit: string;
}

/** The page behind the QR code: the leaflet, the way out, other languages and ways to read. */
export function LaterPage({ leaflet, translate, assets, exit }: LaterPageProps) {
  const { locale, dir, bundle } = leaflet;
  const t = translate(locale);
  const { saidNo, groups } = phoneOrder(leaflet);
  const recordings = assets.recordings(bundle.id, locale);
  const show = (section: Section, level: 2 | 3) => {
    const sounds = heard(section, recordings);
    return (
      <SectionView
        key={section.id}
        section={section}
        icons={assets.icons}
        level={level}
        end={sounds && <Listen label={t('audio:person.listen')} sounds={sounds} />}
      />
    );
  };
  const title = (id: GroupId, sections: readonly Section[]) =>
    id === 'later' && sections.length === 1 ? null : groups.find((group) => group.id === id)?.title;
  return (
    <Document locale={locale} dir={dir} title={leaflet.title.text} assets={assets} script>
      <main>
        <Said as="h1" text={leaflet.title} within={locale} />
        <FirstCall leaflet={leaflet} translate={translate} />
        <OtherWays leaflet={leaflet} translate={translate} />
        <button id="larger" type="button" hidden data-say={t('page:larger')} />
        <details>
          <summary>{t('page:said-no')}</summary>
          {saidNo.map((section) => show(section, 2))}
        </details>
        {leaflet.notices.map((notice) => (
          <Said key={notice.kind} text={notice.text} within={locale} className="hl-notice" />
        ))}
        <section id="for-you">
          {/* biome-ignore lint/a11y/useHeadingContent: hidden until the script gives it its words */}
          <h2 hidden data-say={t('page:for-you')} />
        </section>
        {groups.map(({ id, sections }) => {
          const heading = title(id, sections);
          return (
            <section key={id}>
              {heading && <Said as="h2" text={heading} within={locale} />}
              {sections.map((section) => show(section, heading ? 3 : 2))}
            </section>
          );
        })}
        <p>
          <a className="hl-way" href={PAPER_FILE} download={PAPER_FILE}>
            {t('page:paper')}
          </a>
        </p>
      </main>
      <OtherAges leaflet={leaflet} translate={translate} />
      <footer>
        <a id="exit" href={exit} rel="noreferrer">
          {t('page:exit')}
        </a>
        <p>{t('page:history')}</p>
      </footer>
    </Document>
  );
}
