'use client';

import { directionOf } from '../../lib/locales.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';

/** Says nothing about anybody, in a list of downloads or at a printer. */
const FILE_NAME = 'information.pdf';

/** The leaflet as a PDF, made on this device. */
export function Paper() {
  const { session, handout, say, tell, icons, locale } = useConversation();
  const { worker } = session;
  const { state, make, open } = handout;
  const said = (key: string) => <Said as="span" text={say(`keep.${key}`)} within={locale} />;
  const forWorker = { lang: worker, dir: directionOf(worker) };
  const failed = state.status === 'failed' || state.status === 'slow';
  return (
    <div className="paper" data-handout={state.status}>
      {state.status !== 'ready' && (
        <button
          type="button"
          className="main-button"
          aria-disabled={state.status === 'making'}
          onClick={state.status === 'making' ? undefined : make}
        >
          <Pictogram icon={icons.print} />
          {said('make')}
        </button>
      )}
      <p className="state" role="status">
        {state.status === 'making' && said('making')}
        {state.status === 'ready' && said('ready')}
        {failed && <span {...forWorker}>{tell(`keep.${state.status}`)}</span>}
      </p>
      {state.status === 'ready' && (
        <>
          <button type="button" className="main-button" onClick={open}>
            <Pictogram icon={icons.print} />
            {said('open')}
          </button>
          <a className="main-button plain" href={state.url} download={FILE_NAME}>
            {said('save')}
          </a>
          <p className="aside" {...forWorker}>
            {tell('keep.saved')}
          </p>
        </>
      )}
    </div>
  );
}
