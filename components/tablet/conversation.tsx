'use client';

import { type Dispatch, type ReactNode, useDeferredValue, useMemo } from 'react';
import type { Bundle } from '../../lib/bundle.ts';
import { createVoice } from '../../lib/compose/voice.ts';
import { compose } from '../../lib/compose.ts';
import { createTranslate } from '../../lib/i18n.ts';
import { type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import type { Selection } from '../../lib/selection.ts';
import type { Icons } from '../leaflet/icons.ts';
import { ConversationContext, type Instruments } from './conversation-context.ts';
import { type Shelf, shelf } from './data.ts';
import { EndDialog } from './end-dialog.tsx';
import { IdleDialog } from './idle-dialog.tsx';
import { ListeningProvider } from './listening/listening.tsx';
import { StopSound } from './listening/stop-sound.tsx';
import { Notes } from './notes.tsx';
import { Screens } from './screens.tsx';
import type { Session } from './session.ts';
import type { Action } from './session-action.ts';
import { StepBar } from './step-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { useHandout } from './use-handout.ts';
import { usePapers } from './use-papers.ts';

export interface ConversationProps {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  readonly files: Shelf;
  readonly instruments: Instruments;
  readonly choosePerson: (locale: Locale) => void;
  readonly missLanguage: () => void;
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
    const named = shelf.bundles(files)?.find((one) => one.id === id);
    if (!named || !facts) throw new Error('A conversation begins with its bundle loaded.');
    const words = Object.fromEntries(locales.map((of) => [of, shelf.words(files, named, of)]));
    const strings = Object.fromEntries(locales.map((of) => [of, shelf.strings(files, of)]));
    const bundle: Bundle = { ...facts, words };
    return { bundle, translate: createTranslate(strings) };
  }, [files, id, person, worker]);
}

/** Composes what is said, once for every screen, and lends it to them. */
export function Conversation(props: ConversationProps): ReactNode {
  const { session, files } = props;
  const { worker, person, reader, view, turned } = session;
  const hers = person ?? worker;
  const { bundle, translate } = useContent(files, session);
  // Each part is composed anew only when what it says changes: a tap must answer at once, and a
  // finished paper stays finished.
  const today = new Date().toISOString().slice(0, 10);
  const shown = useDeferredValue(view);
  const read = useDeferredValue(reader);
  const locale = shown === 'worker' ? worker : hers;
  const said = useMemo(() => {
    const also = shown === 'both' && worker !== locale ? worker : null;
    const about = (selection: Selection) =>
      compose(bundle, locale, read, selection, { translate, today, also });
    const voice = createVoice(bundle, locale, read, translate, also);
    return {
      voice,
      translate,
      leaflet: about('all'),
      composeOne: (service: string) => about([service]),
      say: (key: string) => voice.say(`tablet:person.${key}`),
      tell: (key: string, values: Record<string, string | number> = {}) =>
        translate(worker)(`tablet:worker.${key}`, values),
    };
  }, [bundle, translate, locale, worker, read, shown, today]);
  const papers = usePapers(session, bundle, translate, read, today);
  const handout = useHandout(papers.onPaper.leaflet, papers.onPaper.link);
  const icons = shelf.pictograms(files) as Icons;
  const forWorker = view !== 'person' && !turned;

  return (
    <ConversationContext
      value={{ ...props, ...said, ...papers, locale, forWorker, bundle, icons, handout }}
    >
      <ListeningProvider
        {...{ icons, worker }}
        bundle={bundle.id}
        locale={hers}
        sample={translate(hers)('tablet:person.language.lead')}
        say={said.voice.say}
        tell={(key, values = {}) => translate(worker)(key, values)}
      >
        <div className="app" data-view={shown} data-turned={turned}>
          <TopBar />
          <div className="stage">
            <Screens key={`${session.screen} ${session.service} ${session.beside}`} />
            {session.notes && forWorker && session.screen !== 'start' && (
              <Notes step={session.screen} locale={worker} t={translate(worker)} />
            )}
          </div>
          <StepBar />
          <StopSound />
        </div>
      </ListeningProvider>
      <EndDialog />
      <IdleDialog />
    </ConversationContext>
  );
}
