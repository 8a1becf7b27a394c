'use client';

import './no-eval.ts';
import { useEffect, useMemo, useState } from 'react';
import type { Bundle } from '../../lib/bundle.ts';
import { createTranslate } from '../../lib/i18n.ts';
import { directionOf, LOCALE_IDS, LOCALES, type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import {
  type RecordingIndex,
  type RecordingMap,
  recordingPaths,
} from '../../lib/recordings/files.ts';
import { Boundary } from '../tablet/boundary.tsx';
import { paths, type Shelf, shelf, wordsPaths } from '../tablet/data.ts';
import { recall } from '../tablet/remembered.ts';
import { useConversationLock } from '../tablet/use-conversation-lock.ts';
import { useShelf } from '../tablet/use-shelf.ts';
import { Waiting } from '../tablet/waiting.tsx';
import { type Wording, wordingOf } from '../tablet/wording.ts';
import { Select } from './select.tsx';
import { Studio } from './studio.tsx';
import type { Tell } from './tell.ts';

/** What is being recorded. */
interface Wanted {
  readonly bundle: string;
  readonly locale: Locale;
}

/** The recorder of an organisation: somebody speaks what the tablet then reads aloud. */
export function Recorder({ wording }: { readonly wording: Wording }) {
  const [run, setRun] = useState(0);
  return (
    <Boundary key={run} wording={wording} again={() => setRun(run + 1)}>
      <Run wording={wording} />
    </Boundary>
  );
}

/** The bundle with its words in two languages, and the strings to speak them. */
function useSet(files: Shelf, wanted: Wanted | null) {
  return useMemo(() => {
    const facts = wanted && shelf.facts(files, wanted.bundle);
    const named = shelf.bundles(files)?.find(({ id }) => id === wanted?.bundle);
    if (!wanted || !facts || !named) return null;
    const locales = [...new Set([wanted.locale, SOURCE_LOCALE])];
    const words = Object.fromEntries(locales.map((of) => [of, shelf.words(files, named, of)]));
    const strings = Object.fromEntries(locales.map((of) => [of, shelf.strings(files, of)]));
    const bundle: Bundle = { ...facts, words };
    const published = files[recordingPaths.map(wanted.bundle, wanted.locale)] ?? {};
    return {
      bundle,
      locale: wanted.locale,
      strings: strings as Parameters<typeof Studio>[0]['strings'],
      published: published as RecordingMap,
    };
  }, [files, wanted]);
}

function Run({ wording }: { readonly wording: Wording }) {
  const { files, load, waiting, again } = useShelf();
  // An update must not change the words under somebody who is speaking them.
  useConversationLock(true);
  const [worker, setWorker] = useState<Locale>(SOURCE_LOCALE);
  const [picked, setPicked] = useState<string | null>(null);
  const [wanted, setWanted] = useState<Wanted | null>(null);
  const bundles = shelf.bundles(files);
  const icons = shelf.pictograms(files);
  const strings = shelf.strings(files, worker);
  const set = useSet(files, wanted);

  useEffect(() => {
    const before = recall();
    const mine = before.worker ?? SOURCE_LOCALE;
    load({
      paths: [paths.bundles, paths.pictograms, paths.strings(mine), recordingPaths.index],
      ready: () => {
        setWorker(mine);
        setPicked(before.bundle ?? null);
      },
    });
  }, [load]);
  useEffect(() => {
    document.documentElement.lang = worker;
    document.documentElement.dir = directionOf(worker);
  }, [worker]);

  const chooseWorker = (locale: Locale) =>
    load({ paths: [paths.strings(locale)], ready: () => setWorker(locale) });
  const want = (bundle: string, locale: Locale) => {
    const index = files[recordingPaths.index] as RecordingIndex | undefined;
    const map = index?.[bundle]?.[locale] ? [recordingPaths.map(bundle, locale)] : [];
    const named = shelf.bundles(files)?.find(({ id }) => id === bundle);
    const words = [locale, SOURCE_LOCALE].flatMap((of) => [
      paths.strings(of),
      ...(named ? wordsPaths(named, of) : []),
    ]);
    load({
      paths: [...new Set([paths.facts(bundle), ...words, ...map])],
      ready: () => setWanted({ bundle, locale }),
    });
  };

  const t = strings && createTranslate({ [worker]: strings })(worker);
  const said = t ? wordingOf(worker, t) : wording;
  const wait = (again || waiting) && <Waiting wording={said} again={again} />;
  const first = bundles?.find(({ id }) => id === picked) ?? bundles?.[0];
  if (!first || !bundles || !icons || !t) return wait;
  const tell: Tell = (key, values = {}) => t(`audio:worker.record.${key}`, values);
  const chosen = wanted ?? { bundle: first.id, locale: null };
  return (
    <main className="screen recorder">
      {wait}
      <h1>{tell('title')}</h1>
      <p>
        {tell('lead')} {tell('private')} <a href="/tablet/">{tell('back')}</a>
      </p>
      <div className="fields">
        <Select
          label={tell('language')}
          value={worker}
          options={LOCALE_IDS.map((id) => [id, LOCALES[id].name])}
          choose={(id) => chooseWorker(id as Locale)}
        />
        <Select
          label={tell('bundle')}
          value={chosen.bundle}
          options={bundles.map(({ id, name }) => [id, name])}
          choose={(id) => (chosen.locale ? want(id, chosen.locale) : setPicked(id))}
        />
        <Select
          label={tell('locale')}
          value={chosen.locale ?? ''}
          options={[
            ...(chosen.locale ? [] : [['', '…'] as const]),
            ...LOCALE_IDS.map((id) => [id, LOCALES[id].name] as const),
          ]}
          choose={(id) => want(chosen.bundle, id as Locale)}
        />
      </div>
      {set && <Studio key={`${set.bundle.id}/${set.locale}`} {...set} {...{ icons, t, tell }} />}
    </main>
  );
}
