'use client';

import { type Dispatch, type ReactNode, useMemo } from 'react';
import type { Bundle } from '../../lib/bundle.ts';
import { createVoice } from '../../lib/compose/voice.ts';
import { compose } from '../../lib/compose.ts';
import { createTranslate } from '../../lib/i18n.ts';
import { laterUrl } from '../../lib/links.ts';
import { type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import type { Selection } from '../../lib/selection.ts';
import type { Icons } from '../leaflet/icons.ts';
import { ConversationContext, type Instruments } from './conversation-context.ts';
import { type Shelf, shelf } from './data.ts';
import { EndDialog } from './end-dialog.tsx';
import { ListeningProvider } from './listening/listening.tsx';
import { StopSound } from './listening/stop-sound.tsx';
import { Screens } from './screens.tsx';
import type { Action, Session } from './session.ts';
import { StepBar } from './step-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useHandout } from './use-handout.ts';

interface ConversationProps {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  readonly files: Shelf;
  readonly instruments: Instruments;
  readonly choosePerson: (locale: Locale) => void;
  readonly end: () => void;
}

/** The languages a conversation needs: hers, the worker's, and the one missing words come from. */
const languagesOf = ({ person, worker }: Session): Locale[] => [
  ...new Set([person ?? worker, worker, SOURCE_LOCALE]),
];

/** The chosen bundle with the words that are loaded, and how to speak them. */
function useContent(files: Shelf, session: Session) {
  const { bundle: id, person, worker } = session;
  // biome-ignore lint/correctness/useExhaustiveDependencies: person and worker decide the languages
  return useMemo(() => {
    const locales = languagesOf(session);
    const facts = id ? shelf.facts(files, id) : undefined;
    if (!id || !facts) throw new Error('A conversation begins with its bundle loaded.');
    const words = Object.fromEntries(locales.map((of) => [of, shelf.words(files, id, of)]));
    const strings = Object.fromEntries(locales.map((of) => [of, shelf.strings(files, of)]));
    const bundle: Bundle = { ...facts, words };
    return { bundle, translate: createTranslate(strings) };
  }, [files, id, person, worker]);
}

/** Composes what is said, once for every screen, and lends it to them. */
export function Conversation(props: ConversationProps): ReactNode {
  const { session, files } = props;
  const { worker, person, reader, beside, marks } = session;
  const locale = person ?? worker;
  const { bundle, translate } = useContent(files, session);
  // Composed anew only when what is said changes, so that a finished paper stays finished.
  const said = useMemo(() => {
    const also = beside && worker !== locale ? worker : null;
    const options = { translate, today: new Date().toISOString().slice(0, 10), also };
    const about = (selection: Selection) => compose(bundle, locale, reader, selection, options);
    const selection = marks.length > 0 ? marks : 'all';
    const voice = createVoice(bundle, locale, reader, translate, also);
    return {
      leaflet: about('all'),
      chosen: about(selection),
      composeOne: (service: string) => about([service]),
      link: laterUrl(window.location.origin, bundle, locale, reader, selection),
      say: (key: string) => voice.say(`tablet:person.${key}`),
      // For what can be heard: whole keys, of any namespace.
      sayAny: (key: string) => voice.say(key),
      tellAny: (key: string, values: Record<string, string> = {}) => translate(worker)(key, values),
      tell: (key: string, values: Record<string, string> = {}) =>
        translate(worker)(`tablet:worker.${key}`, values),
    };
  }, [bundle, translate, locale, worker, reader, beside, marks]);
  const handout = useHandout(said.chosen, said.link);
  const icons = shelf.pictograms(files) as Icons;

  return (
    <ConversationContext value={{ ...props, ...said, locale, bundle, icons, handout }}>
      <ListeningProvider
        {...{ locale, worker, icons }}
        bundle={bundle.id}
        say={said.sayAny}
        tell={said.tellAny}
      >
        <TopBar />
        <Screens key={`${session.screen} ${session.service}`} />
        <StepBar />
        <EndDialog />
        <StopSound />
      </ListeningProvider>
    </ConversationContext>
  );
}
