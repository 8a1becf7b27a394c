'use client';

import { useEffect, useRef } from 'react';
import { directionOf } from '../../lib/locales.ts';
import { useConversation } from './conversation-context.ts';
import { useIdle } from './use-idle.ts';

/** Warns before an abandoned conversation is cleared. The worker can refuse, and nothing is lost. */
export function IdleDialog() {
  const { session, tell, end } = useConversation();
  const { left, stay } = useIdle(end);
  const { worker } = session;
  const dialog = useRef<HTMLDialogElement>(null);
  const warning = left !== null;
  useEffect(() => {
    const { current } = dialog;
    if (warning && !current?.open) current?.showModal();
    if (!warning) current?.close();
  }, [warning]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="idle-title"
      data-idle
      lang={worker}
      dir={directionOf(worker)}
      // Escape refuses it as well.
      onCancel={stay}
    >
      <h2 id="idle-title">{tell('idle.title')}</h2>
      <p>{tell('idle.lead')}</p>
      {warning && <p role="timer">{tell('idle.left', { count: left })}</p>}
      <div className="answers">
        <button type="button" className="deep" data-stay onClick={stay}>
          {tell('idle.stay')}
        </button>
        <button type="button" onClick={end}>
          {tell('idle.end')}
        </button>
      </div>
    </dialog>
  );
}
