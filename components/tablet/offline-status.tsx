import type { TFunction } from 'i18next';
import type { BundleName } from './data.ts';
import { megabytes } from './megabytes.ts';
import type { Update } from './offline/offline-state.ts';
import type { Progress, StopReason } from './offline/protocol.ts';
import { OfflineBar } from './offline-bar.tsx';
import { OfflineContents } from './offline-contents.tsx';
import { type Offline, useOffline } from './use-offline.ts';

interface OfflineStatusProps {
  /** Translates for the worker. */
  readonly t: TFunction;
  /** The places a worker can choose from. */
  readonly bundles: readonly BundleName[];
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
          <OfflineBar t={t} progress={update.progress} />
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
          <OfflineBar t={t} progress={state.progress} />
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
            <OfflineContents t={t} bundles={bundles} urls={state.stored.urls} />
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
