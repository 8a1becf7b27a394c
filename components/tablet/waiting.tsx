import { directionOf } from '../../lib/locales.ts';
import type { Wording } from './wording.ts';

/** Says that something is on its way, or that it did not come. */
export function Waiting({ wording, again }: { wording: Wording; again: (() => void) | null }) {
  return (
    <aside
      className="waiting"
      lang={wording.locale}
      dir={directionOf(wording.locale)}
      role={again ? 'alert' : 'status'}
    >
      <p>{again ? wording.failed : wording.wait}</p>
      {again && (
        <button type="button" onClick={again}>
          {wording.again}
        </button>
      )}
    </aside>
  );
}
