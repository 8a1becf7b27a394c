'use client';

import { useState } from 'react';
import { ltr } from '../../lib/bidi.ts';
import { type FormatId, formatOf, type Layout, pageBar } from '../../lib/formats.ts';
import { directionOf } from '../../lib/locales.ts';
import { PAPER_FILE } from '../../lib/paper-file.ts';
import { PAPER_SIZES, paperSizeOf } from '../../lib/paper-sizes.ts';
import { Said } from '../leaflet/said.tsx';
import { Pictogram } from '../pictogram.tsx';
import { useConversation } from './conversation-context.ts';
import { printsHere } from './print-paper.ts';
import { canShare, sharePaper } from './share-paper.ts';

interface PaperWords {
  readonly make: string;
  readonly ready: string;
  /** What the worker must know to print it, at its actual size; a printer may fit the rest. */
  readonly hints?: readonly string[];
}

/** What is said of each layout, under `keep`. */
const WORDS = {
  leaflet: { make: 'make', ready: 'ready' },
  card: { make: 'make-card', ready: 'ready-card', hints: ['cut', 'everyone'] },
  pictures: { make: 'make', ready: 'ready' },
  pocket: { make: 'make', ready: 'ready', hints: ['one-side', 'fold'] },
  board: { make: 'board', ready: 'ready-board' },
} as const satisfies Record<Layout, PaperWords>;

/** The leaflet in one format as a PDF, made on this device: make, print, save, share. */
export function Paper({ format }: { format: FormatId }) {
  const { session, handout, onPaper, say, tell, voice, icons, locale, forWorker } =
    useConversation();
  const [unshared, setUnshared] = useState(false);
  const { worker, size } = session;
  const { layout } = formatOf(format);
  const words: PaperWords = WORDS[layout];
  const madeFor = paperSizeOf(format);
  const state = handout.stateOf(format);
  const making = state.status === 'making';
  const failed = state.status === 'failed' || state.status === 'slow';
  const bar = pageBar(format, onPaper.leaflet.reader);
  const tooLong = state.status === 'ready' && bar !== null && state.pages > bar;
  const shares = state.status === 'ready' && canShare(state.file);
  const said = (key: string) => <Said as="span" text={say(`keep.${key}`)} within={locale} />;
  // Whoever tapped is told, also where the screen is hers alone.
  const toBoth = (key: string, values: Record<string, number> = {}) => (
    <Said as="span" text={voice.say(`tablet:worker.keep.${key}`, () => values)} within={locale} />
  );
  const workers = { lang: worker, dir: directionOf(worker) };
  const hint = (key: string, values: Record<string, string> = {}) =>
    forWorker && (
      <p key={key} className="aside" data-hint={key} {...workers}>
        {tell(`keep.${key}`, values)}
      </p>
    );
  return (
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
        {state.status === 'ready' && (
          <>
            {said(words.ready)} {toBoth('pages', { count: state.pages })}
          </>
        )}
        {failed && toBoth(state.status)}
        {unshared && toBoth('unshared')}
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
          {tooLong && hint('long')}
          {words.hints?.map((key) => hint(key))}
          {madeFor &&
            madeFor !== size &&
            !words.hints &&
            hint('fit', { size: ltr(PAPER_SIZES[madeFor]) })}
          {hint('saved')}
          {shares && hint('shared')}
        </>
      )}
      {layout === 'card' && !onPaper.leaflet.card.number && hint('no-number')}
    </div>
  );
}
