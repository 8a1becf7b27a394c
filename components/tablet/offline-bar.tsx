import type { TFunction } from 'i18next';
import { megabytes } from './megabytes.ts';
import type { Progress } from './offline/protocol.ts';

const percentOf = ({ bytes, totalBytes }: Progress): number =>
  Math.floor((100 * bytes) / Math.max(1, totalBytes));

/** How much of the store has come. */
export function OfflineBar({ t, progress }: { t: TFunction; progress: Progress | null }) {
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
