'use client';

import { useState } from 'react';
import { DEFAULT_FORMAT, type FormatId, formatOf, type Layout } from '../../lib/formats.ts';
import { directionOf } from '../../lib/locales.ts';
import { PAPER_FILE } from '../../lib/paper-file.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { PaperPreview } from './paper-preview.tsx';
import { printsHere } from './print-paper.ts';
import { canShare, sharePaper } from './share-paper.ts';

/** What is said of each layout, under `keep`. */
const WORDS = {
  leaflet: { make: 'make', ready: 'ready' },
  card: { make: 'make-card', ready: 'ready-card' },
  pictures: { make: 'make', ready: 'ready' },
  board: { make: 'board', ready: 'ready-board' },
} as const satisfies Record<Layout, object>;

/** The leaflet in one format as a PDF, made on this device: look, make, print, save, share. */
export function Paper({ format = DEFAULT_FORMAT }: { format?: FormatId }) {
  const { session, handout, chosen, say, tell, voice, icons, locale, forWorker } =
    useConversation();
  const [unshared, setUnshared] = useState(false);
  const { worker } = session;
  const { layout } = formatOf(format);
  const words = WORDS[layout];
  const state = handout.stateOf(format);
  const making = state.status === 'making';
  const failed = state.status === 'failed' || state.status === 'slow';
  const shares = state.status === 'ready' && canShare(state.file);
  const said = (key: string) => <Said as="span" text={say(`keep.${key}`)} within={locale} />;
  // Whoever tapped is told, also where the screen is hers alone.
  const trouble = (key: string) => (
    <Said as="span" text={voice.say(`tablet:worker.keep.${key}`)} within={locale} />
  );
  const workers = { lang: worker, dir: directionOf(worker) };
  const hint = (key: string) =>
    forWorker && (
      <p className="aside" data-hint={key} {...workers}>
        {tell(`keep.${key}`)}
      </p>
    );
  return (
    <div className="paper-way" data-paper={format}>
      <PaperPreview format={format} />
      <div className="paper" data-handout={state.status}>
        {state.status !== 'ready' && (
          <button
            type="button"
            className="main-button"
            data-make
            aria-disabled={making}
            onClick={() => {
              setUnshared(false);
              handout.make(format);
            }}
          >
            <Pictogram icon={icons.print} />
            {said(words.make)}
          </button>
        )}
        <p className="state" role="status">
          {making && said('making')}
          {state.status === 'ready' && said(words.ready)}
          {failed && trouble(state.status)}
          {unshared && trouble('unshared')}
        </p>
        {state.status === 'ready' && (
          <>
            <button
              type="button"
              className="main-button"
              data-print
              onClick={() => handout.print(format)}
            >
              <Pictogram icon={icons.print} />
              {said(printsHere() ? 'print' : 'open')}
            </button>
            <a className="main-button plain" href={state.url} download={PAPER_FILE}>
              {said('save')}
            </a>
            {shares && (
              <button
                type="button"
                className="main-button plain"
                data-share
                onClick={async () => setUnshared(!(await sharePaper(state.file)))}
              >
                {said('share')}
              </button>
            )}
            {layout === 'card' && hint('cut')}
            {layout === 'card' && hint('everyone')}
            {hint('saved')}
            {shares && hint('shared')}
          </>
        )}
        {layout === 'card' && !chosen.card.number && hint('no-number')}
      </div>
    </div>
  );
}
