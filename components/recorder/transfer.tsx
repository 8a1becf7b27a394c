'use client';

import { useRef, useState } from 'react';
import { isLocale, LOCALES, type Locale } from '../../lib/locales.ts';
import type { Sentence } from '../../lib/recordings/sentences.ts';
import { exportTakes } from './export-takes.ts';
import { importTakes } from './import-takes.ts';
import type { Tell } from './tell.ts';
import type { Takes } from './use-takes.ts';

interface TransferProps {
  readonly bundle: string;
  readonly locale: Locale;
  readonly sentences: readonly Sentence[];
  readonly takes: Takes;
  readonly tell: Tell;
}

/** Hands a file to the browser to keep, as a link that somebody tapped. */
function download(file: Uint8Array<ArrayBuffer>, name: string): void {
  const url = URL.createObjectURL(new Blob([file], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Safari begins to read only after a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The one file: out, to be placed in the content, and in, to go on elsewhere; and the way to delete. */
export function Transfer({ bundle, locale, sentences, takes, tell }: TransferProps) {
  const { kept, keep, clear } = takes;
  const [said, setSaid] = useState<{ text: string; wrong?: true } | null>(null);
  const [asking, setAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  if (!kept) return null;

  const save = () => {
    const { file, leftOut } = exportTakes(bundle, locale, sentences, kept);
    download(file, `${bundle}-${locale}-${new Date().toISOString().slice(0, 10)}.zip`);
    setSaid(leftOut > 0 ? { text: tell('left-out', { count: leftOut }) } : null);
  };
  const open = async (chosen: File) => {
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const read = await importTakes(bytes, bundle, locale, sentences, kept);
    switch (read.result) {
      case 'wrong':
        return setSaid({ text: tell('open-wrong'), wrong: true });
      case 'other': {
        const language = isLocale(read.locale) ? LOCALES[read.locale].name : read.locale;
        return setSaid({
          text: tell('open-other', { bundle: read.bundle, language }),
          wrong: true,
        });
      }
      case 'read': {
        await keep(read.takes);
        const { known, stale } = read;
        return setSaid({ text: tell('opened', { taken: read.takes.length, known, stale }) });
      }
      default:
        return read satisfies never;
    }
  };
  const remove = async () => {
    setAsking(false);
    try {
      await clear();
      setSaid({ text: tell('deleted') });
    } catch (error) {
      console.warn(error);
      setSaid({ text: tell('delete-failed'), wrong: true });
    }
  };

  return (
    <section className="card transfer" aria-labelledby="file">
      <h2 id="file">{tell('file')}</h2>
      <p>{tell('file-how', { folder: `content/${bundle}/${locale}/audio/` })}</p>
      <div className="move">
        <button
          type="button"
          className={kept.size > 0 ? 'deep' : ''}
          data-export
          aria-disabled={kept.size === 0}
          onClick={() => (kept.size > 0 ? save() : setSaid({ text: tell('nothing') }))}
        >
          {tell('save')}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {tell('open')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".zip,application/zip"
          hidden
          data-import
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void open(chosen);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </div>
      <div role={said?.wrong ? 'alert' : 'status'} data-said>
        {said && <p className={said.wrong ? 'trouble' : ''}>{said.text}</p>}
      </div>
      {asking ? (
        <div className="answers">
          <p>{tell('delete-ask')}</p>
          <button type="button" onClick={() => setAsking(false)}>
            {tell('delete-no')}
          </button>
          <button type="button" className="trouble" data-delete-now onClick={() => void remove()}>
            {tell('delete-yes')}
          </button>
        </div>
      ) : (
        <button type="button" data-delete onClick={() => setAsking(true)}>
          {tell('delete')}
        </button>
      )}
    </section>
  );
}
