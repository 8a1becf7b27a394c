'use client';

import { useEffect, useReducer, useState } from 'react';
import { directionOf, type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import { Boundary } from './boundary.tsx';
import { Conversation } from './conversation.tsx';
import type { Instruments } from './conversation-context.ts';
import { paths, shelf } from './data.ts';
import { NEW_SESSION, reduce } from './session.ts';
import { StartScreen } from './start-screen.tsx';
import { useConversationLock } from './use-conversation-lock.ts';
import { useShelf } from './use-shelf.ts';
import { Waiting, type Wording } from './waiting.tsx';

export interface TabletProps {
  readonly instruments: Instruments;
  /** What to say before any words are loaded. */
  readonly wording: Wording;
}

/** The worker's app. End throws the whole conversation away and begins with nothing. */
export function Tablet(props: TabletProps) {
  const [run, setRun] = useState(0);
  return (
    <Boundary key={run} wording={props.wording} again={() => setRun(run + 1)}>
      <Run {...props} first={run === 0} end={() => setRun(run + 1)} />
    </Boundary>
  );
}

interface RunProps extends TabletProps {
  readonly first: boolean;
  readonly end: () => void;
}

function Run({ instruments, wording, first, end }: RunProps) {
  const [session, dispatch] = useReducer(reduce, NEW_SESSION);
  const { files, load, waiting, again } = useShelf();
  const { worker, bundle, person, screen } = session;
  const locale = screen === 'start' ? worker : (person ?? worker);
  useConversationLock(screen !== 'start');

  useEffect(() => {
    load({
      paths: [paths.bundles, paths.pictograms, paths.strings(SOURCE_LOCALE)],
      ready: () => undefined,
    });
  }, [load]);

  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
  }, [locale]);

  const chooseWorker = (chosen: Locale) =>
    load({
      paths: [paths.strings(chosen)],
      ready: () => dispatch({ type: 'choose-worker', locale: chosen }),
    });
  const wordsOf = (id: string, chosen: Locale) => [paths.strings(chosen), paths.words(id, chosen)];
  const begin = (id: string) =>
    load({
      paths: [paths.facts(id), ...wordsOf(id, worker), ...wordsOf(id, SOURCE_LOCALE)],
      ready: () => dispatch({ type: 'go', step: 'language' }),
    });
  const choosePerson = (chosen: Locale) =>
    load({
      paths: bundle ? wordsOf(bundle, chosen) : [],
      ready: () => dispatch({ type: 'choose-person', locale: chosen }),
    });

  const ready = shelf.bundles(files) && shelf.pictograms(files) && shelf.strings(files, worker);
  return (
    <>
      {(again || waiting) && <Waiting wording={wording} again={again} />}
      {ready && screen === 'start' && (
        <StartScreen {...{ session, dispatch, files, chooseWorker, begin }} takeFocus={!first} />
      )}
      {ready && screen !== 'start' && (
        <Conversation {...{ session, dispatch, files, instruments, choosePerson, end }} />
      )}
    </>
  );
}
