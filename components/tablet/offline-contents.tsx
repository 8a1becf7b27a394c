import type { TFunction } from 'i18next';
import { LOCALES, type Locale } from '../../lib/locales.ts';
import type { BundleName } from './data.ts';
import { storeContents } from './offline/store-contents.ts';

export interface OfflineContentsProps {
  /** Translates for the worker. */
  readonly t: TFunction;
  /** The places a worker can choose from. */
  readonly bundles: readonly BundleName[];
  /** Addresses of the files that are stored. */
  readonly urls: readonly string[];
}

/** Names of languages, each in its own. */
function Names({ locales }: { locales: readonly Locale[] }) {
  return (
    <ul className="names">
      {locales.map((locale) => (
        <li key={locale} lang={locale} dir={LOCALES[locale].dir}>
          {LOCALES[locale].name}
        </li>
      ))}
    </ul>
  );
}

/** What works without a network, and how much room it takes. */
export function OfflineContents({ t, bundles, urls }: OfflineContentsProps) {
  const {
    locales,
    bundles: ids,
    papers,
    recordings,
  } = storeContents(
    urls,
    bundles.map(({ id }) => id),
  );
  const names = bundles.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  return (
    <dl>
      <dt>{t('offline:worker.ready.languages')}</dt>
      <dd>
        <Names locales={locales} />
      </dd>
      <dt>{t('offline:worker.ready.places')}</dt>
      <dd>
        <ul className="names">
          {names.map((name) => (
            <li key={name} lang="en" dir="ltr">
              {name}
            </li>
          ))}
        </ul>
      </dd>
      <dt>{t('offline:worker.ready.papers')}</dt>
      <dd>
        <Names locales={papers} />
      </dd>
      {recordings > 0 && (
        <>
          <dt>{t('offline:worker.ready.recordings')}</dt>
          <dd>{recordings}</dd>
        </>
      )}
    </dl>
  );
}
