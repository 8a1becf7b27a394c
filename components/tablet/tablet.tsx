'use client';

import { type FunctionComponent, useEffect, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { createTranslate } from '../../lib/i18n.ts';
import { directionOf, type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import { Boundary } from './boundary.tsx';
import { canReload } from './can-reload.ts';
import type { ConversationProps } from './conversation.tsx';
import type { Instruments } from './conversation-context.ts';
import { paths, shelf, wordsPaths } from './data.ts';
import { recall, remember } from './remembered.ts';
import { NEW_SESSION, reduce } from './session.ts';
import { StartScreen } from './start-screen.tsx';
import { useConversationLock } from './use-conversation-lock.ts';
import { useShelf } from './use-shelf.ts';
import { Waiting } from './waiting.tsx';
import { type Wording, wordingOf } from './wording.ts';

export interface TabletProps {
  readonly instruments: Instruments;
  /** What to say before any words are loaded. */
  readonly wording: Wording;
}

/** The worker's app. End throws the whole conversation away and begins with nothing. */
export function Tablet(props: TabletProps) {
  const [run, setRun] = useState(0);
  const end = async () => {
    // At once from the screen, then from memory: what React keeps of the last screen goes with the
    // page. The same entry of the history is used again.
    flushSync(() => setRun(run + 1));
    // Whoever has begun the next conversation meanwhile must not lose it. No screen at all is on its
    // way to the first.
    const begun = '[data-screen]:not([data-screen="start"])';
    if ((await canReload()) && !document.querySelector(begun))
      window.location.replace(window.location.pathname);
  };
  return (
    <Boundary key={run} wording={props.wording} again={() => void end()}>
      <Run {...props} first={run === 0} end={() => void end()} />
    </Boundary>
  );
}

interface RunProps extends TabletProps {
  readonly first: boolean;
  readonly end: () => void;
}

function Run({ instruments, wording, first, end }: RunProps) {
  const [session, dispatch] = useReducer(reduce, NEW_SESSION);
  const { files, load, waiting, dismiss, again } = useShelf();
  const [Conversation, setConversation] = useState<FunctionComponent<ConversationProps>>();
  const { worker, bundle, person, screen, view } = session;
  useConversationLock(screen !== 'start');
  const locale = screen === 'start' || view === 'worker' ? worker : (person ?? worker);

  useEffect(() => {
    const before = recall();
    load({
      paths: [
        paths.bundles,
        paths.pictograms,
        ...new Set([SOURCE_LOCALE, before.worker ?? SOURCE_LOCALE].map(paths.strings)),
      ],
      ready: () => {
        if (before.worker) dispatch({ type: 'choose-worker', locale: before.worker });
        if (before.bundle) dispatch({ type: 'choose-bundle', bundle: before.bundle });
        if (before.paper) dispatch({ type: 'choose-size', size: before.paper });
      },
    });
  }, [load]);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);

  // Nothing may change under a conversation that is about to begin.
  const beginning = useRef(false);
  const chooseWorker = (chosen: Locale) =>
    beginning.current ||
    load({
      paths: [paths.strings(chosen)],
      ready: () => {
        remember({ worker: chosen });
        dispatch({ type: 'choose-worker', locale: chosen });
      },
    });
  const chooseBundle = (chosen: string) => {
    if (beginning.current) return;
    remember({ bundle: chosen });
    dispatch({ type: 'choose-bundle', bundle: chosen });
  };
  const wordsOf = (id: string, chosen: Locale) => {
    const named = shelf.bundles(files)?.find((one) => one.id === id);
    return [paths.strings(chosen), ...(named ? wordsPaths(named, chosen) : [])];
  };
  const begin = (id: string) => {
    beginning.current = true;
    remember({ bundle: id });
    const begun = load({
      paths: [paths.facts(id), ...wordsOf(id, worker), ...wordsOf(id, SOURCE_LOCALE)],
      // The first screen is there sooner without it, and nothing of it may be missing later.
      also: () => import('./conversation.tsx').then((it) => setConversation(() => it.Conversation)),
      ready: () => {
        dispatch({ type: 'choose-bundle', bundle: id });
        dispatch({ type: 'go', step: 'language' });
      },
    });
    void begun.finally(() => {
      beginning.current = false;
    });
  };
  const choosePerson = (chosen: Locale) =>
    load({
      paths: bundle ? wordsOf(bundle, chosen) : [],
      ready: () => dispatch({ type: 'choose-person', locale: chosen }),
    });
  const missLanguage = () =>
    load({ paths: [paths.wait], ready: () => dispatch({ type: 'miss-language' }) });

  useEffect(() => {
    if (screen) dismiss();
  }, [screen, dismiss]);

  const ready = shelf.bundles(files) && shelf.pictograms(files) && shelf.strings(files, worker);
  const strings = shelf.strings(files, worker);
  // In the worker's own language as soon as it is there.
  const said = strings
    ? wordingOf(worker, createTranslate({ [worker]: strings })(worker))
    : wording;
  return (
    <>
      {(again || waiting) && <Waiting wording={said} again={again} />}
      {ready && screen === 'start' && (
        <StartScreen
          {...{ session, files, chooseWorker, chooseBundle, begin, waiting }}
          takeFocus={!first}
        />
      )}
      {ready && screen !== 'start' && Conversation && (
        <Conversation
          {...{ session, dispatch, files, instruments, choosePerson, missLanguage, end }}
        />
      )}
    </>
  );
}
