'use client';

import { directionOf } from '../../lib/locales.ts';
import { useConversation } from './conversation-context.ts';

const ID = 'end-dialog';

/** Asks before everything is gone. A native dialog keeps the focus and gives it back by itself. */
export const openEndDialog = () =>
  (document.getElementById(ID) as HTMLDialogElement | null)?.showModal();

const close = () => (document.getElementById(ID) as HTMLDialogElement | null)?.close();

export function EndDialog() {
  const { session, tell, end } = useConversation();
  const { worker } = session;
  return (
    <dialog id={ID} aria-labelledby="end-title" lang={worker} dir={directionOf(worker)}>
      <h2 id="end-title">{tell('end.title')}</h2>
      <p>{tell('end.lead')}</p>
      <p>{tell('end.files')}</p>
      <div className="answers">
        <button type="button" onClick={close}>
          {tell('end.no')}
        </button>
        <button type="button" className="deep" data-end-now onClick={end}>
          {tell('end.yes')}
        </button>
      </div>
    </dialog>
  );
}
