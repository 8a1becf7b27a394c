'use client';

import { useEffect, useRef } from 'react';
import { createTranslate } from '../../lib/i18n.ts';
import { LOCALE_IDS, LOCALES, type Locale } from '../../lib/locales.ts';
import { Choices } from './choices.tsx';
import { type Shelf, shelf } from './data.ts';
import { Notes } from './notes.tsx';
import { OfflineStatus } from './offline-status.tsx';
import type { Session } from './session.ts';

interface StartScreenProps {
  readonly session: Session;
  readonly files: Shelf;
  readonly chooseWorker: (locale: Locale) => void;
  readonly chooseBundle: (bundle: string) => void;
  readonly begin: (bundle: string) => void;
  /** Something she chose is still on its way. */
  readonly waiting: boolean;
  /** After a conversation the focus must not be lost with it. */
  readonly takeFocus: boolean;
}

/** For the worker alone: her language, where she is, and a new conversation. */
export function StartScreen(props: StartScreenProps) {
  const { session, files, chooseWorker, chooseBundle, begin, waiting, takeFocus } = props;
  const { worker } = session;
  const bundles = shelf.bundles(files) ?? [];
  // A remembered place may be gone since the last update.
  const bundle = (bundles.find(({ id }) => id === session.bundle) ?? bundles[0])?.id;
  const t = createTranslate({ [worker]: shelf.strings(files, worker) })(worker);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takeFocus) heading.current?.focus();
  }, [takeFocus]);

  return (
    <div className="app">
      <main className="screen start" data-screen="start">
        <h1 ref={heading} tabIndex={-1}>
          {t('tablet:worker.start.title')}
        </h1>
        <p className="lead">
          {t('tablet:worker.start.lead')} {t('tablet:worker.start.remembered')}
        </p>
        <OfflineStatus t={t} bundles={bundles} />
        <Choices
          legend={t('tablet:worker.start.language')}
          value={worker}
          choose={chooseWorker}
          choices={LOCALE_IDS.map((locale) => ({
            value: locale,
            lang: locale,
            dir: LOCALES[locale].dir,
            content: <span className="name">{LOCALES[locale].name}</span>,
          }))}
        />
        <Choices
          legend={t('tablet:worker.start.bundle')}
          value={bundle ?? null}
          choose={chooseBundle}
          choices={bundles.map(({ id, name, kind, fictional }) => ({
            value: id,
            content: (
              <>
                <span className="name" lang="en" dir="ltr">
                  {name}
                </span>
                <span className="aside">{t(`tablet:worker.start.kind.${kind}`)}</span>
                {fictional && (
                  <span className="aside invented">{t('tablet:worker.start.example')}</span>
                )}
              </>
            ),
          }))}
        />
        <details className="start-notes">
          <summary>{t('tablet:worker.bar.notes')}</summary>
          <Notes step="start" locale={worker} t={t} />
        </details>
        <a className="to-recorder" href="/tablet/record/">
          {t('audio:worker.record.title')}
        </a>
        <div className="foot start-foot">
          <button
            type="button"
            className="next"
            disabled={!bundle || waiting}
            onClick={() => {
              if (!bundle) return;
              begin(bundle);
            }}
          >
            {t('tablet:worker.start.begin')}
          </button>
        </div>
      </main>
    </div>
  );
}
