import type { TFunction } from 'i18next';
import { LOCALES, type Locale } from '../../lib/locales.ts';
import type { BundleName } from './data.ts';
import type { Update } from './offline/offline-state.ts';
import type { Progress, StopReason } from './offline/protocol.ts';
import { storeContents } from './offline/store-contents.ts';
import { type Offline, useOffline } from './use-offline.ts';

interface OfflineStatusProps {
  /** Translates for the worker. */
  readonly t: TFunction;
  /** The places a worker can choose from. */
  readonly bundles: readonly BundleName[];
}

/** Whole megabytes, never 0: a worker compares them with what the device shows. */
const megabytes = (bytes: number): number => Math.max(1, Math.round(bytes / 1e6));

const percentOf = ({ bytes, totalBytes }: Progress): number =>
  Math.floor((100 * bytes) / Math.max(1, totalBytes));

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
function Contents({ t, bundles, urls }: OfflineStatusProps & { urls: readonly string[] }) {
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

function Bar({ t, progress }: { t: TFunction; progress: Progress | null }) {
  const label = t('offline:worker.storing.title');
  if (!progress) return <progress aria-label={label} />;
  const percent = percentOf(progress);
  return (
    <div className="bar">
      <progress aria-label={label} max={100} value={percent} />
      {/* The bar itself tells a screen reader; announcing every file would drown all else. */}
      <span aria-hidden="true">
        {t('offline:worker.storing.progress', { percent, size: megabytes(progress.totalBytes) })}
      </span>
    </div>
  );
}

function Again({ t, again }: { t: TFunction; again: () => void }) {
  return (
    <button type="button" data-offline-again onClick={again}>
      {t('offline:worker.stopped.again')}
    </button>
  );
}

/** The title of every state, and the one sentence that may be announced. */
function titleOf({ state }: Offline, t: TFunction): string {
  switch (state.status) {
    case 'looking':
      return t('offline:worker.looking');
    case 'storing':
      return t('offline:worker.storing.title');
    case 'ready':
      return t('offline:worker.ready.title');
    case 'stopped':
      return t('offline:worker.stopped.title');
    case 'impossible':
      return t('offline:worker.impossible.title');
    default:
      return state satisfies never;
  }
}

const reasonOf = (t: TFunction, why: StopReason, progress: Progress | null): string =>
  why === 'full' && !progress
    ? t('offline:worker.stopped.unknown')
    : t(`offline:worker.stopped.${why}`, { size: megabytes(progress?.totalBytes ?? 0) });

function UpdateLine({ t, update, again }: { t: TFunction; update: Update; again: () => void }) {
  switch (update.status) {
    case 'none':
      return null;
    case 'waiting':
      return <p data-update="waiting">{t('offline:worker.update.waiting')}</p>;
    case 'storing':
      return (
        <>
          <p data-update="storing">{t('offline:worker.update.storing')}</p>
          <Bar t={t} progress={update.progress} />
        </>
      );
    case 'stopped':
      return (
        <>
          <p data-update="stopped">{t('offline:worker.update.stopped')}</p>
          <p>{reasonOf(t, update.why, update.progress)}</p>
          <Again t={t} again={again} />
        </>
      );
    default:
      return update satisfies never;
  }
}

function Body({ t, bundles, offline }: OfflineStatusProps & { offline: Offline }) {
  const { state, again, keepIt } = offline;
  switch (state.status) {
    case 'looking':
      return null;
    case 'storing':
      return (
        <>
          <Bar t={t} progress={state.progress} />
          <p>{t('offline:worker.storing.stay')}</p>
        </>
      );
    case 'stopped':
      return (
        <>
          <p data-why={state.why}>{reasonOf(t, state.why, state.progress)}</p>
          <p>{t('offline:worker.online')}</p>
          <Again t={t} again={again} />
        </>
      );
    case 'impossible':
      return (
        <>
          <p data-why={state.why}>{t(`offline:worker.impossible.${state.why}`)}</p>
          <p>{t('offline:worker.online')}</p>
        </>
      );
    case 'ready':
      return (
        <>
          <UpdateLine t={t} update={state.update} again={again} />
          <details>
            <summary>
              {t('offline:worker.ready.size', { size: megabytes(state.stored.bytes) })}
            </summary>
            <Contents t={t} bundles={bundles} urls={state.stored.urls} />
            <p>{t('offline:worker.ready.nobody')}</p>
          </details>
          {state.kept === false && (
            <div data-kept="no">
              <p>
                {t('offline:worker.kept.no')} {t('offline:worker.kept.open')}
              </p>
              <button type="button" onClick={keepIt}>
                {t('offline:worker.kept.ask')}
              </button>
            </div>
          )}
        </>
      );
    default:
      return state satisfies never;
  }
}

/** On the start screen: whether all of this works without a network, and what to do if not. */
export function OfflineStatus({ t, bundles }: OfflineStatusProps) {
  const offline = useOffline();
  return (
    <section className="offline" data-offline={offline.state.status} aria-labelledby="offline">
      <h2 id="offline" className="unseen">
        {t('offline:worker.title')}
      </h2>
      <p className="offline-title" role="status">
        {titleOf(offline, t)}
      </p>
      <Body t={t} bundles={bundles} offline={offline} />
    </section>
  );
}
