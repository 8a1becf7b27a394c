'use client';

import { startTransition, useEffect, useId, useRef, useState } from 'react';
import { type FormatId, formatOf } from '../../lib/formats.ts';
import { Said } from '../leaflet/said.tsx';
import { BoardSheet } from './board-sheet.tsx';
import { CardSheet } from './card-sheet.tsx';
import { useConversation } from './conversation-context.ts';
import { LeafletSheet } from './leaflet-sheet.tsx';
import { PicturesSheet } from './pictures-sheet.tsx';

/** Exhaustive: a new layout does not compile until it can be looked at here. */
function Sheet({ format }: { format: FormatId }) {
  const { layout } = formatOf(format);
  switch (layout) {
    case 'leaflet':
      return <LeafletSheet />;
    case 'card':
      return <CardSheet />;
    case 'pictures':
      return <PicturesSheet />;
    case 'board':
      return <BoardSheet />;
    default:
      return layout satisfies never;
  }
}

/** A native dialog: it keeps the focus, closes with Escape and gives the focus back by itself. */
function PreviewDialog({ format, closed }: { format: FormatId; closed: () => void }) {
  const { say, locale } = useConversation();
  const [full, setFull] = useState(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  useEffect(() => {
    dialog.current?.showModal();
    // A whole leaflet is long: the tap is answered first.
    startTransition(() => setFull(true));
  }, []);
  const close = (
    <button type="button" data-close onClick={() => dialog.current?.close()}>
      <Said as="span" text={say('keep.close')} within={locale} />
    </button>
  );
  return (
    <dialog ref={dialog} className="preview-dialog" aria-labelledby={title} onClose={closed}>
      <div className="preview-bar">
        <h2 id={title}>
          <Said as="span" text={say(`keep.${formatOf(format).layout}`)} within={locale} />
        </h2>
        {close}
      </div>
      {full && <Sheet format={format} />}
      {full && <div className="preview-end">{close}</div>}
    </dialog>
  );
}

/** Shows what a paper says before it is made. Nothing of it is there until somebody looks. */
export function PaperPreview({ format }: { format: FormatId }) {
  const { say, locale } = useConversation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="main-button plain"
        data-preview={format}
        onClick={() => setOpen(true)}
      >
        <Said as="span" text={say('keep.preview')} within={locale} />
      </button>
      {open && <PreviewDialog format={format} closed={() => setOpen(false)} />}
    </>
  );
}
