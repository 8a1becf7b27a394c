import { type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import { DEFAULT_READER, type Reader } from '../../lib/readers.ts';
import type { Step } from './steps.ts';

/** Everything about one conversation. It lives in memory only, and End drops all of it. */
export interface Session {
  readonly screen: 'start' | 'stop' | Step;
  /** Where "No / not now" was tapped. */
  readonly before: Step;
  readonly worker: Locale;
  readonly bundle: string | null;
  readonly person: Locale | null;
  readonly reader: Reader;
  /** Ids of topics, in the order they were marked: her order of importance. */
  readonly marks: readonly string[];
  /** The service that is looked at closely. */
  readonly service: string | null;
  /** Whether the worker's words stand beside hers. */
  readonly beside: boolean;
  /** Whether it is safe for her to carry paper. */
  readonly paper: boolean | null;
}

export type Action =
  | { readonly type: 'choose-worker'; readonly locale: Locale }
  | { readonly type: 'choose-bundle'; readonly bundle: string }
  | { readonly type: 'choose-person'; readonly locale: Locale }
  | { readonly type: 'choose-reader'; readonly reader: Reader }
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'stop' }
  | { readonly type: 'resume' }
  | { readonly type: 'mark'; readonly id: string }
  | { readonly type: 'open-service'; readonly id: string | null }
  | { readonly type: 'set-beside'; readonly beside: boolean }
  | { readonly type: 'set-paper'; readonly paper: boolean };

export const NEW_SESSION: Session = {
  screen: 'start',
  before: 'language',
  worker: SOURCE_LOCALE,
  bundle: null,
  person: null,
  reader: DEFAULT_READER,
  marks: [],
  service: null,
  beside: true,
  paper: null,
};

/** The one place where a conversation changes. Language and reader never touch the marks. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'choose-worker':
      return { ...session, worker: action.locale };
    case 'choose-bundle':
      return { ...session, bundle: action.bundle };
    case 'choose-person':
      return { ...session, person: action.locale };
    case 'choose-reader':
      return { ...session, reader: action.reader };
    case 'go':
      return { ...session, screen: action.step, service: null };
    case 'stop':
      return session.screen === 'start' || session.screen === 'stop'
        ? session
        : { ...session, screen: 'stop', before: session.screen };
    case 'resume':
      return { ...session, screen: session.before };
    case 'mark': {
      const { marks } = session;
      const without = marks.filter((id) => id !== action.id);
      return {
        ...session,
        marks: without.length < marks.length ? without : [...marks, action.id],
      };
    }
    case 'open-service':
      return { ...session, service: action.id };
    case 'set-beside':
      return { ...session, beside: action.beside };
    case 'set-paper':
      return { ...session, paper: action.paper };
    default:
      return action satisfies never;
  }
}
