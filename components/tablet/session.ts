import { type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import { DEFAULT_READER, type Level, READERS, type Reader } from '../../lib/readers.ts';
import type { Step } from './steps.ts';
import type { Way } from './ways.ts';

/** Whose words are on the screen. */
export type View = 'both' | 'person' | 'worker';

/** What she says to one kind of help. */
export type Wish = 'yes' | 'more' | 'later';

export const WISHES = ['yes', 'more', 'later'] as const satisfies readonly Wish[];

/** Everything about one conversation. It lives in memory only, and End drops all of it. */
export interface Session {
  readonly screen: 'start' | 'missing' | 'stop' | Step;
  /** Where "No / not now" was tapped. */
  readonly before: Step | 'missing';
  readonly worker: Locale;
  readonly bundle: string | null;
  readonly person: Locale | null;
  readonly reader: Reader;
  /** How much she wants to read; not every age has it. */
  readonly level: Level;
  /** What the worker wants to be called; empty if nothing was typed. */
  readonly workerName: string;
  /** Ids of topics, in the order they were marked: her order of importance. */
  readonly marks: readonly string[];
  /** What she said to each service, by id. */
  readonly wishes: Readonly<Record<string, Wish>>;
  /** The service that is looked at closely. */
  readonly service: string | null;
  /** The service that stands beside it. */
  readonly beside: string | null;
  readonly view: View;
  /** The screen faces someone who sits opposite the worker. */
  readonly turned: boolean;
  /** Whether the worker's notes are open. */
  readonly notes: boolean;
  /** Whether it is safe for her to carry paper. */
  readonly paper: boolean | null;
  /** What she wants to take. */
  readonly way: Way | null;
}

export type Action =
  | { readonly type: 'choose-worker'; readonly locale: Locale }
  | { readonly type: 'choose-bundle'; readonly bundle: string }
  | { readonly type: 'choose-person'; readonly locale: Locale }
  | { readonly type: 'choose-reader'; readonly reader: Reader; readonly level: Level }
  | { readonly type: 'name-worker'; readonly name: string }
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'miss-language' }
  | { readonly type: 'stop' }
  | { readonly type: 'resume' }
  | { readonly type: 'mark'; readonly id: string }
  | { readonly type: 'wish'; readonly id: string; readonly wish: Wish }
  | { readonly type: 'open-service'; readonly id: string | null }
  | { readonly type: 'put-beside'; readonly id: string | null }
  | { readonly type: 'set-view'; readonly view: View }
  | { readonly type: 'turn' }
  | { readonly type: 'toggle-notes' }
  | { readonly type: 'set-paper'; readonly paper: boolean }
  | { readonly type: 'choose-way'; readonly way: Way };

export const NEW_SESSION: Session = {
  screen: 'start',
  before: 'language',
  worker: SOURCE_LOCALE,
  bundle: null,
  person: null,
  reader: DEFAULT_READER,
  level: READERS[DEFAULT_READER].level,
  workerName: '',
  marks: [],
  wishes: {},
  service: null,
  beside: null,
  view: 'both',
  turned: false,
  notes: false,
  paper: null,
  way: null,
};

const without = (marks: readonly string[], id: string) => marks.filter((other) => other !== id);

/** Yes and "tell me more" go with her, "not now" does not; the same tap again takes it back. */
function wish(session: Session, id: string, said: Wish): Session {
  const { [id]: before, ...wishes } = session.wishes;
  const marks = without(session.marks, id);
  if (before === said) return { ...session, wishes, marks };
  // What she marked first stays first, whatever she says to it afterwards.
  const kept = session.marks.includes(id) ? session.marks : [...marks, id];
  return {
    ...session,
    wishes: { ...wishes, [id]: said },
    marks: said === 'later' ? marks : kept,
  };
}

/** The one place where a conversation changes. Language and reader never touch what she marked. */
export function reduce(session: Session, action: Action): Session {
  switch (action.type) {
    case 'choose-worker':
      return { ...session, worker: action.locale };
    case 'choose-bundle':
      return { ...session, bundle: action.bundle };
    case 'choose-person': {
      // With one language for both, nothing is left to hide, and no switch to bring it back.
      const view = action.locale === session.worker ? 'both' : session.view;
      return { ...session, person: action.locale, view };
    }
    case 'choose-reader':
      return { ...session, reader: action.reader, level: action.level };
    case 'name-worker':
      return { ...session, workerName: action.name };
    case 'go':
      return { ...session, screen: action.step, service: null, beside: null };
    case 'miss-language':
      return { ...session, screen: 'missing' };
    case 'stop':
      return session.screen === 'start' || session.screen === 'stop'
        ? session
        : { ...session, screen: 'stop', before: session.screen };
    case 'resume':
      return { ...session, screen: session.before };
    case 'mark': {
      const marks = without(session.marks, action.id);
      const marked = marks.length < session.marks.length;
      return { ...session, marks: marked ? marks : [...marks, action.id] };
    }
    case 'wish':
      return wish(session, action.id, action.wish);
    case 'open-service':
      return { ...session, service: action.id, beside: null };
    case 'put-beside':
      return { ...session, beside: action.id };
    case 'set-view':
      return { ...session, view: action.view };
    case 'turn':
      return { ...session, turned: !session.turned };
    case 'toggle-notes':
      return { ...session, notes: !session.notes };
    case 'set-paper':
      return { ...session, paper: action.paper };
    case 'choose-way':
      return { ...session, way: action.way };
    default:
      return action satisfies never;
  }
}
